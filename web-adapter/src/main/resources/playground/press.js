// What happens when a button of a message is pressed.

import { confirmed } from './confirm.js';
import { dropDrafts } from './kept.js';
import { busy } from './question.js';
import { language, t } from './text.js';
import { toast } from './toast.js';
import { freshId, send } from './wire.js';

/** What cannot be undone is asked once more. */
const ASKED_TWICE = {
  end: ['sure', 'sureText', 'endIt'],
  'delete-mine': ['sureDelete', 'sureDeleteText', 'deleteIt'],
};

export async function pressed(button, { verb, moment }, line, person) {
  if (ASKED_TWICE[verb] && !(await confirmed(...ASKED_TWICE[verb]))) return;
  const id = freshId();
  const answered = await busy(button, () => (verb === 'join'
    ? send('join', { id, person, session: line.session, language: language() })
    : send('press', { id, person, session: line.session, verb, moment })));
  if (verb === 'delete-mine') dropDrafts(person, line.session);
  if (answered && answered.outcome !== 'accepted') toast(t(answered.words ?? answered.error));
}
