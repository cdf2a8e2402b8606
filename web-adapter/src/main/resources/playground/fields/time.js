// A time of the day.

import { el } from '../dom.js';
import { single } from './frame.js';

export const clean = (value) => value;

export function render({ field, value, change, focus }) {
  const input = el('input', {
    type: 'time', value: value?.text ?? '', data: { focus },
    on: { input: () => change(input.value ? { kind: 'words', text: input.value } : undefined) },
  });
  return single(field, input);
}
