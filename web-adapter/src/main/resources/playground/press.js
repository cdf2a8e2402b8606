// What happens when a button of a message is pressed.

import { confirmed } from './confirm.js';
import { dropDrafts } from './kept.js';
import { busy } from './question.js';
import { language, t } from './text.js';
import { toast } from './toast.js';
import { freshId, send, zone } from './wire.js';

/** What cannot be undone is asked once more. */
const ASKED_TWICE = {
  end: ['sure', 'sureText', 'endIt'],
  'delete-mine': ['sureDelete', 'sureDeleteText', 'deleteIt'],
};

/** Asks for what the group keeps between its exercises. */
export async function wanted(button, verb, person) {
  const answered = await busy(button, () => send('want', {
    id: freshId(), person, verb, language: language(), zone: zone(),
  }));
  if (answered && answered.outcome !== 'accepted') toast(t(answered.words ?? answered.error));
}

export async function pressed(button, { verb, moment }, line, person) {
  if (ASKED_TWICE[verb] && !(await confirmed(...ASKED_TWICE[verb]))) return;
  const id = freshId();
  const answered = await busy(button, () => (verb === 'join'
    ? send('join', { id, person, session: line.session, language: language() })
    : send('press', { id, person, session: line.session, verb, moment })));
  if (verb === 'delete-mine') dropDrafts(person, line.session);
  if (answered && answered.outcome !== 'accepted') toast(t(answered.words ?? answered.error));
}
