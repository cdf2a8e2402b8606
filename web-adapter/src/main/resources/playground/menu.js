// Things seldom needed, behind one word. It opens in place, so that nothing is covered, and closes with
// Escape, with the focus back on its word.

import { el, fresh } from './dom.js';
import { say } from './text.js';

/** The menus that are open; one that is drawn anew stays as it was. */
const open = new Set();

export function menu(buttons, path) {
  const id = fresh('menu');
  const list = el('div', { class: 'row buttons', id, role: 'group', 'aria-label': say('more') }, buttons);
  const toggle = el('button', {
    type: 'button', class: 'quiet more', 'aria-controls': id, data: { menu: path, focus: `${path}/more` },
    on: { click: () => set(!open.has(path)) },
  }, say('more'));
  const node = el('div', {
    class: 'menu',
    on: {
      keydown: (e) => {
        if (e.key !== 'Escape' || !open.has(path)) return;
        e.stopPropagation();
        set(false);
        toggle.focus();
      },
      click: (e) => {
        if (!list.contains(e.target.closest('button'))) return;
        set(false);
        toggle.focus();
      },
    },
  }, toggle, list);

  function set(shown) {
    open[shown ? 'add' : 'delete'](path);
    toggle.setAttribute('aria-expanded', String(shown));
    list.hidden = !shown;
    if (shown) list.scrollIntoView({ block: 'nearest' });
  }

  set(open.has(path));
  return node;
}
