// Every row rated on every column.

import { el, fresh } from '../dom.js';
import { t } from '../text.js';
import { group } from './frame.js';
import { row } from './scale.js';

export function clean(value) {
  const rows = Object.fromEntries(Object.entries(value?.rows ?? {}).filter(([, r]) => Object.keys(r).length));
  return Object.keys(rows).length ? { kind: 'ratings', rows } : undefined;
}

export function render({ field, value, change, focus }) {
  const rows = structuredClone(value?.rows ?? {});
  const rate = (rowId, columnId, number) => {
    rows[rowId] = { ...rows[rowId], [columnId]: number };
    change({ kind: 'ratings', rows: structuredClone(rows) });
  };
  return group(field, undefined, ends(field), field.rows.map((r) =>
    el('div', { class: 'matrix-row', data: { row: r.id } }, el('p', { class: 'row-name' }, t(r.text)),
      field.columns.map((c) => {
        const name = el('legend', { id: fresh('column') }, field.columns.length > 1 ? t(c.text) : el('span', { class: 'unseen' }, t(c.text)));
        name.append(el('span', { class: 'unseen' }, `: ${t(r.text)}`));
        return el('fieldset', { class: 'cell', data: { column: c.id } }, name,
          row({ from: c.from, to: c.to, chosen: rows[r.id]?.[c.id], focus: `${focus}/${r.id}/${c.id}`, choose: (n) => rate(r.id, c.id, n) }));
      }))));
}

function ends(field) {
  return el('ul', { class: 'ends-list' }, field.columns.map((c) =>
    el('li', {}, `${field.columns.length > 1 ? `${t(c.text)}: ` : ''}${c.from} ${t(c.low)}, ${c.to} ${t(c.high)}`)));
}
