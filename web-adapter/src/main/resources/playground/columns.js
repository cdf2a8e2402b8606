// All conversations: side by side where there is room, one at a time where there is not.

import { column } from './column.js';
import { el, keepingFocus } from './dom.js';
import { remember, remembered } from './kept.js';
import { GROUP, chatOf, everyone, linesOf, person, waits } from './state.js';
import { wanted } from './press.js';
import { openStart } from './start.js';
import { say, t } from './text.js';

const columns = new Map();
const unread = new Set();
let active = remembered('active', GROUP);
let acting = remembered('acting', '');

const main = () => document.getElementById('conversations');
const strip = el('div', { class: 'people', role: 'group', tabIndex: 0 });
const narrow = matchMedia('(max-width: 800px)');

export const actor = () => (person(acting) ? acting : everyone()[0]?.id);
/** Whose chat one is in: the facilitator of what is started from here. */
export const here = () => columns.get(active)?.person ?? actor();

function group() {
  return column({
    conversation: GROUP,
    who: actor,
    label: () => say('channel'),
    empty: () => say('emptyChannel'),
    head: () => [
      el('div', { class: 'name' }, el('h2', {}, say('channel')), el('p', { class: 'note' }, say('everyone'))),
      el('label', { class: 'acting' }, el('span', {}, say('actingAs')), chooser()),
    ],
  });
}

function chooser() {
  const select = el('select', {
    data: { actor: '', focus: 'actor' },
    on: {
      change: () => {
        acting = select.value;
        remember('acting', acting);
        columns.get(GROUP).draw();
      },
    },
  }, everyone().map((p) => el('option', { value: p.id, selected: p.id === actor() }, p.name)));
  return select;
}

function chat(p) {
  return column({
    conversation: chatOf(p.id),
    person: p.id,
    who: () => p.id,
    label: () => say('privately', p.name),
    empty: () => say('emptyPrivate'),
    head: () => [
      el('span', { class: 'face', 'aria-hidden': 'true', data: { tone: String(everyone().indexOf(person(p.id)) % 5) } }, initials(p.name)),
      el('div', { class: 'name' }, el('h2', {}, p.name), el('p', { class: 'note' }, t(p.title))),
      el('button', {
        type: 'button', class: 'plain small', 'aria-label': say('groupAs', p.name),
        data: { group: p.id, focus: `group ${p.id}` }, on: { click: (e) => wanted(e.currentTarget, 'group', p.id) },
      }, say('groupShort')),
      el('button', {
        type: 'button', class: 'plain small', 'aria-label': say('startAs', p.name),
        data: { start: p.id, focus: `start ${p.id}` }, on: { click: () => openStart(p.id) },
      }, say('startShort')),
    ],
  });
}

const initials = (name) => name.split(/\s+/).map((n) => [...n][0]).slice(0, 2).join('').toUpperCase();

export function drawAll() {
  strip.setAttribute('aria-label', say('conversations'));
  if (!columns.has(GROUP)) {
    columns.set(GROUP, group());
    main().append(columns.get(GROUP).node, strip);
  }
  for (const p of everyone()) {
    const id = chatOf(p.id);
    if (!columns.has(id)) {
      columns.set(id, chat(p));
      strip.append(columns.get(id).node);
    }
  }
  if (!columns.has(active)) active = GROUP;
  columns.forEach((c) => c.draw());
  drawTabs();
}

/** One message came, or changed. */
export function drawLine({ conversation, isNew }) {
  if (isNew && narrow.matches && conversation !== active) unread.add(conversation);
  columns.get(conversation)?.news(isNew);
  drawTabs();
}

function drawTabs() {
  const tabs = document.getElementById('tabs');
  tabs.setAttribute('aria-label', say('conversations'));
  keepingFocus(() => tabs.replaceChildren(...[...columns.values()].map(tab)));
  tabs.querySelector('[aria-current]')?.scrollIntoView({ inline: 'nearest', block: 'nearest' });
  for (const c of columns.values()) c.node.classList.toggle('active', c.conversation === active);
}

function tab({ conversation, person: id }) {
  const asked = id && waits(conversation);
  const news = unread.has(conversation);
  return el('button', {
    type: 'button', class: 'tab', 'aria-current': conversation === active ? 'true' : undefined,
    data: { tab: conversation, focus: `tab ${conversation}` }, on: { click: () => show(conversation) },
  }, id ? person(id).name : say('channel'),
  asked && el('span', { class: 'dot', title: say('waiting') }, el('span', { class: 'unseen' }, `, ${say('waiting')}`)),
  !asked && news && el('span', { class: 'dot news' }, el('span', { class: 'unseen' }, `, ${say('unread')}`)));
}

/** Brings a conversation in sight. */
export function show(conversation, focus = true) {
  active = conversation;
  remember('active', active);
  unread.delete(conversation);
  if (conversation.startsWith('web:') && columns.get(conversation).person) {
    acting = columns.get(conversation).person;
    remember('acting', acting);
    columns.get(GROUP).draw();
  }
  drawTabs();
  const c = columns.get(conversation);
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  c.node.scrollIntoView({ behavior: calm ? 'auto' : 'smooth', inline: 'nearest', block: 'nearest' });
  c.down(false);
  if (focus) c.node.focus({ preventScroll: true });
}
