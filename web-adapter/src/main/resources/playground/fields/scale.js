// A whole number: a row of buttons that are radios.

import { el, fresh } from '../dom.js';
import { say, t } from '../text.js';
import { group, radios } from './frame.js';

export const clean = (value) => value;

export function render({ field, value, change, focus, again }) {
  const ends = el('p', { class: 'ends', id: fresh('ends') },
    el('span', {}, `${field.from} ${t(field.low)}`), el('span', {}, `${field.to} ${t(field.high)}`));
  return group(field, ends.id,
    row({ from: field.from, to: field.to, chosen: value?.number, focus, choose: (number) => change({ kind: 'score', number }) }),
    ends,
    field.optional && value && clearing(() => { change(undefined); again(); }, focus));
}

/** `blank` adds a choice for none. */
export function row({ from, to, chosen, choose, focus, blank }) {
  const options = blank ? [{ value: undefined, label: '–', title: say('blank') }] : [];
  for (let n = from; n <= to; n += 1) options.push({ value: n, label: String(n) });
  const buttons = radios({ name: fresh('scale'), options, chosen, choose, focus, className: options.length > 7 ? 'scale long' : 'scale' });
  buttons.style.setProperty('--all', options.length);
  buttons.style.setProperty('--half', Math.ceil(options.length / 2));
  return buttons;
}

export function clearing(clear, focus) {
  return el('button', { type: 'button', class: 'quiet', data: { focus: `${focus}/clear` }, on: { click: clear } }, say('clear'));
}
