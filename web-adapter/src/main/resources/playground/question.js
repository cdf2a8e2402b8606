// A form: what is typed is kept until it is sent, and sent until it is taken in.

import { el } from './dom.js';
import { clearFault, fault } from './fields/frame.js';
import { fields } from './fields/all.js';
import { stop, typed } from './drafts.js';
import { draft, dropDraft, isKept, isOurs, keepDraft } from './kept.js';
import { say, t } from './text.js';
import { freshId, send } from './wire.js';

/** A form that knows how to be drawn; `who` tells the person who is filling it in. */
export function question(block, line, who, place) {
  const form = `${who} ${line.session} ${block.moment}`;
  const values = standing(block, form);
  const path = `${place}/${block.moment}`;
  const frames = el('div', { class: 'fields' });
  const state = { form, values, frames, block, line, who };
  for (const field of block.fields) frames.append(frame(field, state, path));
  const said = el('p', { class: 'fault general', hidden: true });
  const submit = el('button', { type: 'submit', class: 'main', data: { focus: `${path}/send`, send: '' } }, t(block.send));
  const node = el('form', { class: 'question', noValidate: true, data: { moment: block.moment, session: line.session, person: who } },
    frames, said,
    el('div', { class: 'row' }, submit,
      block.skippable && el('button', {
        type: 'button', class: 'quiet', data: { verb: 'skip', moment: block.moment, focus: `${path}/skip` },
        on: { click: (e) => skip(e.currentTarget, state, said) },
      }, say('skipIt'))));
  // Said again with nothing new in it, although something was sent: it is for the next one, as where
  // entries are added to a list.
  node.addEventListener('said-again', () => {
    state.again = true;
    renew(state, path);
  });
  node.addEventListener('submit', (e) => {
    e.preventDefault();
    state.again = false;
    state.sent = false;
    answer(state, submit, said).then(() => renew(state, path));
  });
  return node;
}

/**
 * What stands in the form: what was typed here, unless the bot has had it and now has something else,
 * from another device; else what the bot has kept; else the answer.
 */
function standing(block, form) {
  const here = draft(form);
  if (here && (!isKept(form) || isOurs(form, block.given))) return { ...here };
  if (here) dropDraft(form);
  return { ...(Object.keys(block.draft).length ? block.draft : block.given) };
}

function frame(field, state, path) {
  const kind = fields[field.kind];
  const node = kind.render({
    field,
    value: state.values[field.id],
    focus: `${path}/${field.id}`,
    change: (value) => {
      if (value === undefined) delete state.values[field.id];
      else state.values[field.id] = value;
      state.sent = false;
      keepDraft(state.form, { ...state.values });
      typed(state.form, {
        person: state.who, session: state.line.session, moment: state.block.moment, given: () => given(state), answer: state.block.given,
      });
      clearFault(state.frames.querySelector(`[data-field="${CSS.escape(field.id)}"]`) ?? state.frames);
    },
    again: () => {
      const next = frame(field, state, path);
      state.frames.querySelector(`[data-field="${CSS.escape(field.id)}"]`).replaceWith(next);
      (next.querySelector('input:checked') ?? next.querySelector('input, select, button'))?.focus();
    },
  });
  return node;
}

/** Empties a form whose answer is in and which stands there for another one. */
function renew(state, path) {
  if (!state.again || !state.sent) return;
  state.sent = false;
  state.values = { ...state.block.given };
  const inside = state.frames.closest('form').contains(document.activeElement);
  state.frames.replaceChildren(...state.block.fields.map((field) => frame(field, state, path)));
  if (inside) state.frames.querySelector('input, textarea, select, button')?.focus();
}

function given({ block, values }) {
  const all = {};
  for (const field of block.fields) {
    const value = fields[field.kind].clean(values[field.id]);
    if (value !== undefined) all[field.id] = value;
  }
  return all;
}

async function answer(state, button, said) {
  const sent = JSON.stringify(state.values);
  stop(state.form);
  const answered = await busy(button, () => send('answer', {
    id: freshId(), person: state.who, session: state.line.session, moment: state.block.moment, given: given(state),
  }));
  if (answered === undefined) return;
  if (answered.outcome === 'accepted') {
    if (JSON.stringify(state.values) === sent) {
      stop(state.form);
      dropDraft(state.form);
      state.sent = true;
    }
    said.hidden = true;
    return;
  }
  refuse(answered, state.frames, said);
}

async function skip(button, state, said) {
  stop(state.form);
  const answered = await busy(button, () => send('press', {
    id: freshId(), person: state.who, session: state.line.session, verb: 'skip', moment: state.block.moment,
  }));
  if (answered === undefined) return;
  if (answered.outcome === 'accepted') dropDraft(state.form);
  else refuse(answered, state.frames, said);
}

/** Says no at the field it is about, or under the form. */
function refuse(answered, frames, said) {
  const words = t(answered.words ?? answered.error);
  const at = answered.field && frames.querySelector(`[data-field="${CSS.escape(answered.field)}"]`);
  said.hidden = Boolean(at);
  if (at) {
    fault(at, words);
  } else {
    said.textContent = '';
    said.setAttribute('role', 'alert');
    said.textContent = words;
  }
}

/** Does something once, however often the button is pressed meanwhile. */
export async function busy(button, act) {
  if (button.getAttribute('aria-busy') === 'true') return undefined;
  const words = button.textContent;
  button.setAttribute('aria-busy', 'true');
  const slow = setTimeout(() => { button.textContent = say('sending'); }, 400);
  try {
    return await act();
  } finally {
    clearTimeout(slow);
    button.textContent = words;
    button.removeAttribute('aria-busy');
  }
}
