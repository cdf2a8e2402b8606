// Starting an exercise. Everything has a default, so that one more click is enough.

import { el, fresh } from './dom.js';
import { radios } from './fields/frame.js';
import { modal } from './modal.js';
import { everyone, person } from './state.js';
import { language, say, spans, t } from './text.js';
import { toast } from './toast.js';
import { freshId, zone, read, send } from './wire.js';
import { busy } from './question.js';

let open;
let after = () => {};

/** What to do when an exercise was started, with the facilitator's id. */
export const onStarted = (listener) => { after = listener; };

export async function openStart(facilitator) {
  const offer = await read('dialogs').catch(() => undefined);
  if (!offer?.dialogs.length) {
    toast(say(offer ? 'noDialogs' : 'lost'));
    return;
  }
  const wish = {
    id: freshId(), dialog: offer.dialogs[0], facilitator, mode: offer.dialogs[0].modes[0], settings: {}, part: 'member',
    invited: new Set(everyone().map((p) => p.id)), topic: '', gather: true,
  };
  const dialog = el('dialog', { class: 'start', 'aria-labelledby': 'start-title', data: { dialog: 'start' } });
  open = { dialog, offer, wish };
  draw();
  modal(dialog, () => { open = undefined; });
  dialog.querySelector('[data-submit]').focus();
}

/** Draws it anew in the language of the page, when it is open. */
export function redrawStart() {
  if (open) draw();
}

function draw() {
  const { dialog, offer, wish } = open;
  const warnings = el('div', { class: 'warnings', role: 'status' });
  const submit = el('button', { type: 'submit', class: 'main', data: { submit: '' } }, say('startShort'));
  const said = el('p', { class: 'fault', role: 'alert' });
  const parts = el('div', { class: 'choices' });
  const warn = () => warnings.replaceChildren(...cautions(offer, wish).map((w) => el('p', {}, w)));
  const redo = () => { parts.replaceChildren(...choices(wish, warn, redo)); warn(); };
  const form = el('form', { noValidate: true, on: { submit: (e) => { e.preventDefault(); go(submit, said); } } },
    el('div', { class: 'dialog-head' }, el('h2', { id: 'start-title' }, say('start')),
      el('button', { type: 'button', class: 'quiet', on: { click: () => dialog.close() } }, say('close'))),
    el('div', { class: 'two' }, exercises(offer, wish, redo), parts),
    el('div', { class: 'dialog-foot' }, warnings, said, el('div', { class: 'row' }, submit)));
  dialog.replaceChildren(form);
  redo();
}

function exercises(offer, wish, redo) {
  const name = fresh('exercise');
  return el('fieldset', { class: 'exercises' }, el('legend', {}, say('exercise')),
    offer.dialogs.map((d) => {
      const about = fresh('about');
      const radio = el('input', {
        type: 'radio', name, value: d.id, checked: d.id === wish.dialog.id, data: { dialogId: d.id }, 'aria-describedby': about,
        on: { change: () => { Object.assign(wish, { dialog: d, mode: d.modes[0], settings: {} }); redo(); } },
      });
      return el('div', { class: 'exercise' }, el('label', { class: 'choice' }, radio, el('span', {}, t(d.title))),
        el('p', { class: 'note', id: about }, t(d.purpose), ' ',
          el('span', { class: 'facts' }, `${size(d.group)} · ${spans(d.takes, d['up-to'])}`)));
    }));
}

const size = ({ from, to }) => (from === to ? say('peopleExactly', from) : say('people', from, to));

const modeLine = { open: 'modeOpen', named: 'modeNamed', confidential: 'modeConfidential', anonymous: 'modeAnonymous' };

const partLine = { member: 'partMember', apart: 'partApart', spectator: 'partSpectator' };

function choices(wish, warn, redo) {
  const topic = el('input', {
    type: 'text', value: wish.topic || say('topicExample'), data: { startField: 'topic' }, autocomplete: 'off',
    on: { input: () => { wish.topic = topic.value; } },
  });
  const facilitator = el('select', { data: { startField: 'facilitator' }, on: { change: () => { wish.facilitator = facilitator.value; redo(); } } },
    everyone().map((p) => el('option', { value: p.id, selected: p.id === wish.facilitator }, p.name)));
  wish.topicBox = topic;
  return [
    el('label', { class: 'field' }, el('span', { class: 'question' }, t(wish.dialog.topic)), topic),
    el('label', { class: 'field' }, el('span', { class: 'question' }, say('facilitator')), facilitator),
    wish.dialog.modes.length > 1 && el('fieldset', { class: 'field', data: { startField: 'mode' } }, el('legend', {}, say('mode')),
      radios({
        name: fresh('mode'), className: 'options', chosen: wish.mode, focus: 'start/mode',
        options: wish.dialog.modes.map((m) => ({ value: m, label: say(modeLine[m]) })),
        choose: (m) => { wish.mode = m; warn(); },
      })),
    el('fieldset', { class: 'field', data: { startField: 'part' } }, el('legend', {}, say('part', person(wish.facilitator).name)),
      radios({
        name: fresh('part'), className: 'options', chosen: wish.part, focus: 'start/part',
        options: Object.entries(partLine).map(([value, line]) => ({ value, label: say(line) })),
        choose: (part) => { wish.part = part; warn(); },
      })),
    ...wish.dialog.settings.map((s) => setting(s, wish)),
    invited(wish, warn),
  ].filter(Boolean);
}

function setting(s, wish) {
  const select = el('select', { data: { setting: s.setting }, on: { change: () => { wish.settings[s.setting] = select.value; } } },
    s.options.map((o) => el('option', { value: o.id, selected: o.id === wish.settings[s.setting] }, t(o.text))));
  return el('label', { class: 'field' }, el('span', { class: 'question' }, t(s.text)), select);
}

function invited(wish, warn) {
  const gather = el('input', { type: 'checkbox', checked: wish.gather, data: { startField: 'gather' }, on: { change: () => { wish.gather = gather.checked; } } });
  return el('fieldset', { class: 'field' }, el('legend', {}, say('invited')),
    el('div', { class: 'options tight' }, everyone().filter((p) => p.id !== wish.facilitator).map((p) => {
      const box = el('input', {
        type: 'checkbox', checked: wish.invited.has(p.id), data: { invite: p.id },
        on: { change: () => { wish.invited[box.checked ? 'add' : 'delete'](p.id); warn(); } },
      });
      return el('label', { class: 'choice' }, box, el('span', {}, p.name));
    })),
    el('label', { class: 'choice gather' }, gather, el('span', {}, say('gather'))),
    el('p', { class: 'hint' }, say('gatherHint')));
}

const guests = (wish) => everyone().map((p) => p.id).filter((id) => id !== wish.facilitator && wish.invited.has(id));

/** What to think of before it is started. */
function cautions({ thresholds }, wish) {
  const people = guests(wish).length + 1;
  const { from, to } = wish.dialog.group;
  const all = [];
  if (people < from) all.push(say('needs', from, people));
  if (people > to) all.push(say('tooMany', to, people));
  // Answers that are shown apart do not hide the others'.
  const together = people - (wish.part === 'member' ? 0 : 1);
  if (wish.mode === 'confidential' || wish.mode === 'anonymous') {
    if (together < thresholds.numbers) all.push(say('fewNumbers', thresholds.numbers, together));
    else if (together < thresholds.comments) all.push(say('fewWords', thresholds.comments, together));
  }
  return all;
}

async function go(submit, said) {
  const { dialog, wish } = open;
  const answered = await busy(submit, () => send('start', {
    id: wish.id, dialog: wish.dialog.id, facilitator: wish.facilitator, invited: guests(wish),
    topic: wish.topicBox.value, mode: wish.mode, part: wish.part, settings: wish.settings, language: language(),
    zone: zone(), gather: wish.gather,
  }));
  if (answered === undefined) return;
  if (answered.outcome !== 'accepted') {
    said.textContent = t(answered.error);
    return;
  }
  dialog.close();
  toast(say('started', person(wish.facilitator).name));
  after(wish.facilitator);
}
