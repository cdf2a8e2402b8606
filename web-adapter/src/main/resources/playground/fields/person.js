// One of the people.

import { el } from '../dom.js';
import { say, t } from '../text.js';
import { single } from './frame.js';

export const clean = (value) => value;

export function render({ field, value, change, focus }) {
  const select = el('select', {
    data: { focus }, on: { change: () => change(select.value ? { kind: 'person', who: select.value } : undefined) },
  }, el('option', { value: '' }, say('choosePerson')),
  field.people.map((p) => el('option', { value: p.id, selected: p.id === value?.who }, t(p.text))));
  return single(field, select);
}
