// One more person to play.

import { el, fresh } from './dom.js';
import { modal } from './modal.js';
import { busy } from './question.js';
import { say, t } from './text.js';
import { toast } from './toast.js';
import { freshId, send } from './wire.js';

export function openNewcomer() {
  const id = freshId();
  const name = el('input', { type: 'text', id: fresh('name'), data: { newcomer: 'name' }, autocomplete: 'off' });
  const title = el('input', { type: 'text', id: fresh('title'), data: { newcomer: 'title' }, autocomplete: 'off' });
  const said = el('p', { class: 'fault', role: 'alert' });
  const submit = el('button', { type: 'submit', class: 'main', data: { submit: '' } }, say('add'));
  const dialog = el('dialog', { class: 'small', 'aria-labelledby': 'newcomer', data: { dialog: 'newcomer' } },
    el('form', { noValidate: true },
      el('h2', { id: 'newcomer' }, say('addPerson')),
      el('div', { class: 'field' }, el('label', { class: 'question', htmlFor: name.id }, say('personName')), name),
      el('div', { class: 'field' }, el('label', { class: 'question', htmlFor: title.id }, say('personTitle')), title),
      said,
      el('div', { class: 'row' }, submit,
        el('button', { type: 'button', class: 'plain', on: { click: () => dialog.close() } }, say('cancel')))));
  dialog.querySelector('form').addEventListener('submit', async (e) => {
    e.preventDefault();
    const answered = await busy(submit, () => send('people', { id, name: name.value, title: title.value }));
    if (!answered) return;
    if (!answered.ok) {
      said.textContent = t(answered.error);
      name.focus();
      return;
    }
    dialog.close();
    toast(say('added', answered.name));
  });
  modal(dialog);
  name.focus();
}
