// Asks once more before something that cannot be undone.

import { el } from './dom.js';
import { modal } from './modal.js';
import { say } from './text.js';

/** The lines to ask with: the question, what it means, and the word that does it. */
export function confirmed(question, meaning, word) {
  return new Promise((decide) => {
    const dialog = el('dialog', { class: 'small', 'aria-labelledby': 'sure', data: { dialog: 'confirm' } },
      el('form', { method: 'dialog' },
        el('h2', { id: 'sure' }, say(question)),
        el('p', {}, say(meaning)),
        el('div', { class: 'row' },
          el('button', { class: 'main', value: 'yes', data: { confirm: 'yes' } }, say(word)),
          el('button', { class: 'plain', value: 'no', data: { confirm: 'no' } }, say('cancel')))));
    modal(dialog, () => decide(dialog.returnValue === 'yes'));
  });
}
