// All options in order, the most important first. Each is moved with its buttons, with the arrow keys,
// or by the number of the place it shall have.

import { el, fresh } from '../dom.js';
import { say, t } from '../text.js';
import { group } from './frame.js';
import { clearing } from './scale.js';

export const clean = (value) => value;

export function render({ field, value, change, focus, again }) {
  const known = new Map(field.options.map((o) => [o.id, t(o.text)]));
  const kept = (value?.options ?? []).filter((id) => known.has(id));
  const order = [...kept, ...[...known.keys()].filter((id) => !kept.includes(id))];
  const hint = el('p', { class: 'hint', id: fresh('hint') }, say('rankHint', order.length));
  const said = el('p', { class: 'unseen', role: 'status' });
  const list = el('ol', { class: 'ranking' });
  const rows = new Map(order.map((id) => [id, row(id)]));
  const accept = el('button', {
    type: 'button', class: 'plain small', data: { rank: 'keep', focus: `${focus}/keep` },
    on: { click: () => { settled(); again(); } },
  }, say('rankKeep'));

  function row(id) {
    const words = known.get(id);
    const place = el('span', { class: 'place', 'aria-hidden': 'true' });
    const step = (by, sign, line) => el('button', {
      type: 'button', class: 'step', data: { rank: by < 0 ? 'up' : 'down', focus: `${focus}/${id}/${by}` },
      on: { click: () => move(id, order.indexOf(id) + by, by) }, 'aria-label': say(line, words),
    }, sign);
    const up = step(-1, '↑', 'rankUp');
    const down = step(1, '↓', 'rankDown');
    const node = el('li', { data: { rankOption: id }, on: { keydown: (e) => keyed(e, id) } },
      place, el('span', { class: 'words' }, words), up, down);
    return { node, place, up, down };
  }

  function keyed(e, id) {
    if (e.altKey || e.ctrlKey || e.metaKey) return;
    const at = order.indexOf(id);
    if (/^[1-9]$/.test(e.key)) move(id, Number(e.key) - 1, 0);
    else if (e.key === 'ArrowUp') move(id, at - 1, 0);
    else if (e.key === 'ArrowDown') move(id, at + 1, 0);
    else return;
    e.preventDefault();
  }

  function move(id, to, by) {
    const from = order.indexOf(id);
    if (to < 0 || to >= order.length || to === from) {
      tell(id);
      return;
    }
    const focused = document.activeElement;
    order.splice(from, 1);
    order.splice(to, 0, id);
    draw();
    // A node that is moved loses the focus.
    if (focused && list.contains(focused)) focused.focus();
    else if (by) rows.get(id)[by < 0 ? 'up' : 'down'].focus();
    rows.get(id).node.scrollIntoView({ block: 'nearest' });
    tell(id);
    settled();
    accept.hidden = true;
  }

  function tell(id) {
    said.textContent = say('rankNow', known.get(id), order.indexOf(id) + 1, order.length);
  }

  function settled() {
    change({ kind: 'order', options: [...order] });
    list.classList.add('settled');
  }

  function draw() {
    list.replaceChildren(...order.map((id) => rows.get(id).node));
    order.forEach((id, i) => {
      const { place, up, down } = rows.get(id);
      place.textContent = `${i + 1}`;
      up.setAttribute('aria-disabled', String(i === 0));
      down.setAttribute('aria-disabled', String(i === order.length - 1));
    });
  }

  draw();
  list.classList.toggle('settled', Boolean(value));
  return group(field, hint.id, hint, list, said,
    !value && accept,
    field.optional && value && clearing(() => { change(undefined); again(); }, focus));
}
