// One conversation: its head, its messages, and the facilitator's buttons at its foot.

import { el, keepingFocus } from './dom.js';
import { message, redraw } from './message.js';
import { controls, linesOf } from './state.js';
import { say } from './text.js';

const NEAR = 80;

/** `head` draws what stands on top; `who` tells who acts here. */
export function column({ conversation, person, head, label, empty, who }) {
  const drawn = new Map();
  const top = el('header', { class: 'column-head' });
  const log = el('div', { class: 'log', role: 'log', tabIndex: 0, 'aria-live': person ? 'off' : 'polite' });
  const foot = el('div', { class: 'controls', role: 'group' });
  const below = el('button', { type: 'button', class: 'below', hidden: true, on: { click: () => down(true) } });
  const quiet = el('p', { class: 'empty' });
  const node = el('section', { class: 'column', data: { conversation, person }, tabIndex: -1 }, top, log, below, foot);

  const atEnd = () => log.scrollHeight - log.scrollTop - log.clientHeight < NEAR;
  /** The end, but no further than the head of the last message: a long one is read from its beginning. */
  const end = () => {
    const last = log.lastElementChild;
    return last && last.offsetHeight > log.clientHeight ? last.offsetTop - log.offsetTop - 12 : log.scrollHeight;
  };
  const down = (smooth) => {
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    log.scrollTo({ top: end(), behavior: smooth && !calm ? 'smooth' : 'auto' });
    below.hidden = true;
  };
  log.addEventListener('scroll', () => { if (atEnd()) below.hidden = true; });

  function place(line) {
    const known = drawn.get(line.key);
    if (known) redraw(known, line, who());
    else drawn.set(line.key, message(line, who()));
    return drawn.get(line.key).node;
  }

  function draw() {
    node.setAttribute('aria-label', label());
    log.setAttribute('aria-label', label());
    foot.setAttribute('aria-label', say('controls'));
    below.textContent = `↓ ${say('newBelow')}`;
    quiet.textContent = empty();
    top.replaceChildren(...head());
    const lines = linesOf(conversation);
    const keys = new Set(lines.map((l) => l.key));
    for (const key of drawn.keys()) {
      if (!keys.has(key)) {
        drawn.get(key).node.remove();
        drawn.delete(key);
      }
    }
    settle(log, lines.length ? lines.filter((l) => !controls(l)).map(place) : [quiet]);
    settle(foot, lines.filter(controls).map(place));
    quieten();
  }

  /** One head is enough for messages of the same minute. */
  function quieten() {
    let before;
    for (const shown of log.querySelectorAll('.message')) {
      const minute = shown.querySelector('time').textContent;
      shown.classList.toggle('soon', minute === before);
      before = minute;
    }
  }

  return {
    node,
    conversation,
    person,
    draw: () => {
      const follow = atEnd();
      keepingFocus(draw);
      if (follow) down(false);
    },
    news(isNew) {
      const follow = atEnd();
      keepingFocus(draw);
      if (!isNew) {
        if (follow) down(false);
        return;
      }
      if (follow || log.contains(document.activeElement) === false) down(true);
      else below.hidden = false;
    },
    down,
  };
}

function settle(parent, children) {
  for (const child of [...parent.children]) if (!children.includes(child)) child.remove();
  children.forEach((child, i) => {
    if (parent.children[i] !== child) parent.insertBefore(child, parent.children[i] ?? null);
  });
}
