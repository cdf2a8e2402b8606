// The top of the page: its name, the time, and what belongs to no conversation.

import { here } from './columns.js';
import { el, keepingFocus } from './dom.js';
import { light, switchLight } from './light.js';
import { openNewcomer } from './newcomer.js';
import { busy } from './question.js';
import { openStart } from './start.js';
import { everyone, now } from './state.js';
import { dayAndTime, dayAndTimeInShort, language, say, speak, t } from './text.js';
import { hush, toast } from './toast.js';
import { freshId, send } from './wire.js';

/** `changed` draws everything anew: the language or the light is another one. */
export function drawHeader(changed) {
  const head = document.getElementById('header');
  document.documentElement.lang = language();
  document.title = `Trædesten · ${say('playground')}`;
  document.getElementById('skip').textContent = say('skip');
  keepingFocus(() => head.replaceChildren(
    el('div', { class: 'brand' }, el('h1', {}, 'Trædesten'), el('span', {}, say('playground'))),
    el('div', { class: 'actions' }, everyone().length > 0 && actions()),
    el('p', { class: 'clock', title: say('clock') }, el('span', { class: 'unseen' }, `${say('clock')}: `),
      el('time', { id: 'clock' }, ...clock())),
    el('div', { class: 'looks' },
      el('div', { class: 'languages', role: 'group', 'aria-label': say('language') }, tongue('da', 'Dansk', changed), tongue('en', 'English', changed)),
      button('plain', 'theme', words(say(light() === 'dark' ? 'toLight' : 'toDark'), '◐'), () => { switchLight(); changed(); }))));
}

/** What can be done as soon as it is known who is here. */
const actions = () => [
  button('main', 'start', say('start'), () => openStart(here())),
  button('plain', 'person', say('addPerson'), openNewcomer),
  button('plain', 'pass', say('pass'), letTimePass, say('passHint')),
];

/** Words that are shorter where there is little room; a screen reader always hears the long ones. */
function words(long, short) {
  return [el('span', { class: 'long' }, long), el('span', { class: 'short', 'aria-hidden': 'true' }, short)];
}

const clock = () => words(dayAndTime(now()), dayAndTimeInShort(now()));

function button(look, name, label, act, title) {
  return el('button', { type: 'button', class: look, title, data: { action: name, focus: `header ${name}` }, on: { click: act } }, label);
}

function tongue(code, name, changed) {
  return el('button', {
    type: 'button', class: 'tongue', lang: code, 'aria-pressed': String(language() === code),
    data: { language: code, focus: `header ${code}` }, on: { click: () => { speak(code); hush(); changed(); } },
  }, words(name, code.toUpperCase()));
}

export function drawClock() {
  document.getElementById('clock')?.replaceChildren(...clock());
}

async function letTimePass(e) {
  const answered = await busy(e.currentTarget, () => send('let-time-pass', { id: freshId() }));
  if (!answered) return;
  if (answered.ok) toast(answered.passed ? say('passed', dayAndTime(answered.now)) : say('nothingWaits'));
  else toast(t(answered.error));
}
