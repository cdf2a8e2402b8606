// Some of several.

import { el, fresh } from '../dom.js';
import { say, t } from '../text.js';
import { group } from './frame.js';

export const clean = (value) => (value?.options.length ? value : undefined);

export function render({ field, value, change, focus }) {
  const chosen = new Set(value?.options ?? []);
  const hint = el('p', { class: 'hint', id: fresh('hint') }, howMany(field));
  return group(field, hint.id, hint,
    el('div', { class: 'options' }, field.options.map((option) => {
      const box = el('input', {
        type: 'checkbox', checked: chosen.has(option.id), data: { focus: `${focus}/${option.id}`, option: option.id },
        on: {
          change: () => {
            if (box.checked) chosen.add(option.id);
            else chosen.delete(option.id);
            change({ kind: 'picks', options: [...chosen] });
          },
        },
      });
      return el('label', { class: 'choice' }, box, el('span', {}, t(option.text)));
    })));
}

function howMany({ least, most, options }) {
  if (least === most) return say('chooseExactly', least);
  return most >= options.length ? say('chooseAtLeast', least) : say('chooseBetween', least, most);
}
