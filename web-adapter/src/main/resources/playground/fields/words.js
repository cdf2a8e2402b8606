// Words, on one line or several, with how much room is left.

import { el, fresh } from '../dom.js';
import { say, t } from '../text.js';
import { single } from './frame.js';

export const clean = (value) => (value?.text.trim() ? { kind: 'words', text: value.text.trim() } : undefined);

export function render({ field, value, change, focus }) {
  const { control, extras } = box({
    lines: field.lines, longest: field.longest, text: value?.text ?? '', focus,
    change: (text) => change({ kind: 'words', text }),
  });
  const example = field.example && el('p', { class: 'hint', id: fresh('example') }, say('example', t(field.example)));
  if (example) control.setAttribute('aria-describedby', `${control.getAttribute('aria-describedby')} ${example.id}`);
  return single(field, control, ...extras, example);
}

/** A box for words with a count below it. Nothing is cut off while it is typed or pasted. */
export function box({ lines, longest, text, change, focus, label }) {
  const room = el('span', { class: 'unseen', id: fresh('room') }, say('room', longest));
  const count = el('span', { 'aria-hidden': 'true' });
  const control = el(lines ? 'textarea' : 'input', {
    value: text, rows: lines ? 3 : undefined, type: lines ? undefined : 'text', autocomplete: 'off',
    'aria-describedby': room.id, 'aria-label': label, data: { focus },
    on: { input: () => { change(control.value); measure(); } },
  });
  const measure = () => {
    const length = control.value.trim().length;
    count.textContent = `${length} / ${longest}`;
    count.parentElement?.classList.toggle('over', length > longest);
    if (lines) grow(control);
  };
  const counter = el('p', { class: 'counter' }, count, room);
  measure();
  if (lines) requestAnimationFrame(() => grow(control));
  return { control, extras: [counter] };
}

function grow(control) {
  if (!control.isConnected) return;
  control.style.height = 'auto';
  control.style.height = `${Math.min(control.scrollHeight + 2, 320)}px`;
}
