// Draws a message, block by block. A block that has not changed keeps its elements, so that nobody's
// typing is touched when the message around it changes.

import { el } from './dom.js';
import { menu } from './menu.js';
import { pressed } from './press.js';
import { question } from './question.js';
import { dayAndTime, language, listed, say, t, time } from './text.js';
import { light } from './light.js';

/** A message; `who` is the person who acts when something in it is pressed or filled in. */
export function message(line, who) {
  const node = el('article', { class: 'message', data: { key: line.key, session: line.session } },
    el('header', {}, el('span', { class: 'from' }, say('bot')), ' ', el('time', {})), el('div', { class: 'blocks' }));
  const drawn = { node, who: undefined, blocks: [] };
  redraw(drawn, line, who);
  return drawn;
}

/** Draws what has changed since. */
export function redraw(drawn, line, who) {
  const stamp = drawn.node.querySelector('time');
  stamp.dateTime = line.at;
  stamp.title = dayAndTime(line.at);
  stamp.textContent = time(line.at);
  const look = `${language()} ${light()} ${who}`;
  const next = line.blocks.map((block, i) => {
    const as = `${look} ${JSON.stringify(block, butDraft)}`;
    const before = drawn.blocks.find((b) => b.as === as && !b.taken);
    if (before) {
      before.taken = true;
      before.node?.dispatchEvent?.(new Event('said-again'));
    }
    return before ?? { as, node: draw(block, line, who, i) };
  });
  next.forEach((b) => { b.taken = false; });
  drawn.blocks = next;
  const nodes = next.map((b) => b.node).filter(Boolean);
  settle(drawn.node.querySelector('.blocks'), nodes);
}

/** A draft comes from a page that shows it already: it is no reason to draw the form anew under somebody's hands. */
const butDraft = (name, value) => (name === 'draft' ? undefined : value);

/** Brings the children into this order and moves none that stands right: a moved one would lose focus. */
function settle(parent, children) {
  for (const child of [...parent.children]) if (!children.includes(child)) child.remove();
  children.forEach((child, i) => {
    if (parent.children[i] !== child) parent.insertBefore(child, parent.children[i] ?? null);
  });
}

const draw = (block, line, who, place) => kinds[block.kind]?.(block, line, who, place);

const kinds = {
  heading: ({ text }) => el('h3', {}, t(text)),
  paragraph: ({ text }) => el('p', {}, t(text)),
  note: ({ text }) => el('p', { class: 'note' }, t(text)),
  quotes: ({ quotes }) => quotes.length > 0 && el('ul', { class: 'quotes' }, quotes.map((q) =>
    el('li', {}, el('blockquote', {}, q.words), q.by && el('cite', {}, q.by)))),
  question: (block, line, who) => question(block, line, who, `${line.conversation} ${line.key}`),
  progress,
  chart,
  table,
  link: ({ label, address }) => link(label, address, {}),
  document: ({ label, address }) => address && link(label, address, { download: '' }),
  buttons: ({ buttons }, line, who) => el('div', { class: 'row buttons' }, buttons.map((b) => button(b, line, who))),
  menu: ({ buttons }, line, who) => buttons.length > 0
    && menu(buttons.map((b) => button(b, line, who)), `${line.conversation} ${line.key}`),
};

function link(label, address, more) {
  return el('p', {}, el('a', { class: 'link', href: address, target: '_blank', rel: 'noreferrer', ...more }, t(label)));
}

function button(b, line, who) {
  return el('button', {
    type: 'button', class: b.main ? 'main' : 'plain',
    data: { verb: b.verb, moment: b.moment, focus: `${line.conversation} ${line.key}/${b.verb} ${b.moment}` },
    on: { click: (e) => pressed(e.currentTarget, b, line, who) },
  }, t(b.label));
}

function progress({ in: inside, of, missing, closes }) {
  const words = say('answered', inside, of);
  return el('div', { class: 'progress', data: { in: String(inside), of: String(of) } },
    el('progress', { max: Math.max(1, of), value: inside, 'aria-label': words }),
    el('p', {}, words),
    missing.length > 0 && el('p', { class: 'note' }, say('waitingFor', listed(missing))),
    closes && el('p', { class: 'note' }, say('closes', dayAndTime(closes))));
}

function chart({ title, words, place }, line) {
  const where = new URLSearchParams({
    conversation: line.conversation, key: line.key, place, language: language(), theme: light(), at: line.at,
  });
  return el('figure', {},
    el('img', { src: `chart?${where}`, alt: t(title), width: 480, height: 260 }),
    el('figcaption', {}, t(words)));
}

function table({ head, rows }) {
  return el('div', { class: 'table' }, el('table', {},
    el('thead', {}, el('tr', {}, head.map((h) => el('th', { scope: 'col' }, t(h))))),
    el('tbody', {}, rows.map((r) => el('tr', {}, r.map((cell, i) =>
      el('td', { data: { head: head[i] ? t(head[i]) : '' } }, t(cell))))))));
}
