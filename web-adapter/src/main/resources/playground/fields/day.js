// A day.

import { el } from '../dom.js';
import { single } from './frame.js';

export const clean = (value) => value;

export function render({ field, value, change, focus }) {
  const input = el('input', {
    type: 'date', min: field.earliest, max: field.latest, value: value?.date ?? '', data: { focus },
    on: { input: () => change(input.value ? { kind: 'day', date: input.value } : undefined) },
  });
  return single(field, input);
}
