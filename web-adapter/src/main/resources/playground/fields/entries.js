// Several short answers, one box each.

import { el } from '../dom.js';
import { say } from '../text.js';
import { group } from './frame.js';
import { box } from './words.js';

export function clean(value) {
  const texts = (value?.texts ?? []).map((s) => s.trim()).filter(Boolean);
  return texts.length ? { kind: 'entries', texts } : undefined;
}

export function render({ field, value, change, focus }) {
  const texts = Array.from({ length: field.count }, (_, i) => value?.texts[i] ?? '');
  const boxes = texts.map((text, i) => {
    const { control, extras } = box({
      lines: false, longest: field.longest, text, label: say('entry', i + 1), focus: `${focus}/${i}`,
      change: (next) => { texts[i] = next; change({ kind: 'entries', texts: [...texts] }); },
    });
    return el('li', {}, control, ...extras);
  });
  return group(field, undefined, el('ol', { class: 'entries' }, boxes));
}
