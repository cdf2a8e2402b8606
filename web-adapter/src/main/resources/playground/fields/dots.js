// Dots to place, with how many are left.

import { el } from '../dom.js';
import { say, t } from '../text.js';
import { group } from './frame.js';

export function clean(value) {
  const on = Object.fromEntries(Object.entries(value?.on ?? {}).filter(([, n]) => n > 0));
  return Object.keys(on).length ? { kind: 'dots', on } : undefined;
}

export function render({ field, value, change, focus }) {
  const on = { ...(value?.on ?? {}) };
  const left = el('p', { class: 'left', role: 'status' });
  const rows = field.entries.map((entry) => line(field, entry, on, focus, () => {
    change({ kind: 'dots', on: { ...on } });
    show();
  }));
  const show = () => {
    const used = Object.values(on).reduce((a, b) => a + b, 0);
    left.textContent = budget(field.dots - used);
    rows.forEach((row) => row.show(field.dots - used));
  };
  show();
  return group(field, undefined, el('div', { class: 'budget' }, left,
    field.each < field.dots && el('p', { class: 'hint' }, say('dotsEach', field.each))),
  el('ul', { class: 'dots' }, rows.map((row) => row.node)));
}

function budget(left) {
  if (left === 0) return say('noDotsLeft');
  return left === 1 ? say('dotLeft') : say('dotsLeft', left);
}

function line(field, entry, on, focus, changed) {
  const words = t(entry.text);
  const placed = el('span', { class: 'placed', role: 'img' });
  const step = (by) => (e) => {
    if (e.currentTarget.getAttribute('aria-disabled') === 'true') return;
    on[entry.id] = (on[entry.id] ?? 0) + by;
    changed();
  };
  const less = el('button', { type: 'button', class: 'step', 'aria-label': say('dotOff', words), data: { dot: 'less', focus: `${focus}/${entry.id}/less` }, on: { click: step(-1) } }, '−');
  const more = el('button', { type: 'button', class: 'step', 'aria-label': say('dotOn', words), data: { dot: 'more', focus: `${focus}/${entry.id}/more` }, on: { click: step(1) } }, '+');
  return {
    node: el('li', { data: { entry: entry.id } }, el('span', { class: 'words' }, words), less, placed, more),
    show(left) {
      const here = on[entry.id] ?? 0;
      placed.textContent = '●'.repeat(here) + '○'.repeat(Math.max(0, field.each - here));
      placed.setAttribute('aria-label', here === 1 ? say('dotOnIt') : say('dotsOn', here));
      block(less, here === 0);
      block(more, left <= 0 || here >= field.each);
    },
  };
}

/** Blocked, but still there for the keyboard, so that the focus is not lost under one's hands. */
function block(button, blocked) {
  button.setAttribute('aria-disabled', String(blocked));
}
