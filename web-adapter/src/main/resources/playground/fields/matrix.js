// Every row rated on every column.

import { el, fresh } from '../dom.js';
import { say, t } from '../text.js';
import { cell } from './cells.js';
import { group } from './frame.js';
import { clearing, row } from './scale.js';

/** More columns would make a page of buttons; then each number is chosen from a list. */
const MOST_IN_BUTTONS = 2;

export function clean(value) {
  const rows = Object.fromEntries(Object.entries(value?.rows ?? {}).filter(([, r]) => Object.keys(r).length));
  return Object.keys(rows).length ? { kind: 'ratings', rows } : undefined;
}

export function render({ field, value, change, focus, again }) {
  const rows = structuredClone(value?.rows ?? {});
  const rate = (rowId, columnId, number) => {
    rows[rowId] = { ...rows[rowId], [columnId]: number };
    if (number === undefined) delete rows[rowId][columnId];
    change({ kind: 'ratings', rows: structuredClone(rows) });
  };
  const inButtons = field.columns.length <= MOST_IN_BUTTONS;
  const hint = el('p', { class: 'hint', id: fresh('hint'), hidden: !field.blanks }, say('blanks'));
  return group(field, field.blanks ? hint.id : undefined, hint, ends(field), field.rows.map((r) =>
    el('div', { class: 'matrix-row', data: { row: r.id } }, el('p', { class: 'row-name' }, t(r.text)),
      inButtons
        ? field.columns.map((c) => buttons(field, r, c, rows, focus, rate))
        : el('div', { class: 'small-cells' }, field.columns.map((c) => cell({
          name: t(c.text), label: `${t(c.text)}: ${t(r.text)}`, from: c.from, to: c.to, chosen: rows[r.id]?.[c.id],
          column: c.id, focus: `${focus}/${r.id}/${c.id}`, choose: (n) => rate(r.id, c.id, n),
        }))))),
  field.optional && value && clearing(() => { change(undefined); again(); }, focus));
}

function buttons(field, r, c, rows, focus, rate) {
  const name = el('legend', { id: fresh('column') }, field.columns.length > 1 ? t(c.text) : el('span', { class: 'unseen' }, t(c.text)));
  name.append(el('span', { class: 'unseen' }, `: ${t(r.text)}`));
  return el('fieldset', { class: 'cell', data: { column: c.id } }, name,
    row({
      from: c.from, to: c.to, chosen: rows[r.id]?.[c.id], blank: field.blanks,
      focus: `${focus}/${r.id}/${c.id}`, choose: (n) => rate(r.id, c.id, n),
    }));
}

/** What the ends mean; once, where all columns are alike. */
function ends(field) {
  const said = ({ from, to, low, high }) => `${from} ${t(low)}, ${to} ${t(high)}`;
  const alike = new Set(field.columns.map(said)).size === 1;
  return el('ul', { class: 'ends-list' }, alike
    ? el('li', {}, said(field.columns[0]))
    : field.columns.map((c) => el('li', {}, `${t(c.text)}: ${said(c)}`)));
}
