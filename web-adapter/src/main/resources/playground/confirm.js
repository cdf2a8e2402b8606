// Asks whether the exercise shall really end.

import { el } from './dom.js';
import { modal } from './modal.js';
import { say } from './text.js';

export function confirmed() {
  return new Promise((decide) => {
    const dialog = el('dialog', { class: 'small', 'aria-labelledby': 'sure', data: { dialog: 'confirm' } },
      el('form', { method: 'dialog' },
        el('h2', { id: 'sure' }, say('sure')),
        el('p', {}, say('sureText')),
        el('div', { class: 'row' },
          el('button', { class: 'main', value: 'yes', data: { confirm: 'yes' } }, say('endIt')),
          el('button', { class: 'plain', value: 'no', data: { confirm: 'no' } }, say('cancel')))));
    modal(dialog, () => decide(dialog.returnValue === 'yes'));
  });
}
