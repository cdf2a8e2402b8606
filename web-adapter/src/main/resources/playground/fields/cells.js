// One of a few numbers, small enough to stand beside many others.

import { el } from '../dom.js';

/** `label` says the whole name for the ear; `name` is what is seen above. */
export function cell({ name, label, from, to, chosen, choose, focus, column }) {
  const select = el('select', {
    'aria-label': label, data: { focus, cell: column },
    on: { change: () => choose(select.value === '' ? undefined : Number(select.value)) },
  }, el('option', { value: '' }, '–'),
  Array.from({ length: to - from + 1 }, (_, i) => el('option', { value: String(from + i), selected: from + i === chosen }, String(from + i))));
  return el('label', { class: 'small-cell', data: { column } }, el('span', { 'aria-hidden': 'true' }, name), select);
}
