// What all fields have in common: their question, what belongs to it, and what is wrong with the answer.

import { el, fresh } from '../dom.js';
import { say, t } from '../text.js';

/** A field of several controls. */
export function group(field, describedby, ...children) {
  return el('fieldset', { class: 'field', data: { field: field.id, kind: field.kind }, 'aria-describedby': describedby || undefined },
    el('legend', {}, ...question(field)), ...children);
}

/** A field of one control. */
export function single(field, control, ...children) {
  control.id ||= fresh('control');
  return el('div', { class: 'field', data: { field: field.id, kind: field.kind } },
    el('label', { class: 'question', htmlFor: control.id }, ...question(field)), control, ...children);
}

export function question(field) {
  return field.optional ? [t(field.text), ' ', el('span', { class: 'optional' }, `(${say('optional')})`)] : [t(field.text)];
}

/** Shows what is wrong at a field, for eyes and ears, and goes there. */
export function fault(frame, words) {
  clearFault(frame);
  const note = el('p', { class: 'fault', id: fresh('fault'), role: 'alert' }, words);
  frame.append(note);
  for (const control of frame.querySelectorAll('input, textarea, select')) {
    control.setAttribute('aria-invalid', 'true');
    control.dataset.described = control.getAttribute('aria-describedby') ?? '';
    control.setAttribute('aria-describedby', `${control.dataset.described} ${note.id}`.trim());
  }
  (frame.querySelector('input:checked') ?? frame.querySelector('input, textarea, select, button'))?.focus();
}

export function clearFault(frame) {
  frame.querySelector('.fault')?.remove();
  for (const control of frame.querySelectorAll('[aria-invalid]')) {
    control.removeAttribute('aria-invalid');
    if (control.dataset.described) control.setAttribute('aria-describedby', control.dataset.described);
    else control.removeAttribute('aria-describedby');
  }
}

/** A row or list of radios with one name. */
export function radios({ name, options, chosen, choose, focus, className }) {
  return el('div', { class: className },
    options.map(({ value, label, title }) => {
      const radio = el('input', {
        type: 'radio', name, value: String(value ?? ''), checked: value === chosen, 'aria-label': value === undefined ? title : undefined,
        data: { focus: `${focus}/${value ?? ''}`, option: String(value ?? '') }, on: { change: () => choose(value) },
      });
      return el('label', { class: 'choice', title }, radio, el('span', {}, label));
    }));
}
