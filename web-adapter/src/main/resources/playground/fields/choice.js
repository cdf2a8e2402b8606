// One of several.

import { fresh } from '../dom.js';
import { t } from '../text.js';
import { group, radios } from './frame.js';
import { clearing } from './scale.js';

export const clean = (value) => value;

export function render({ field, value, change, focus, again }) {
  return group(field, undefined,
    radios({
      name: fresh('choice'), className: 'options', chosen: value?.option, focus,
      options: field.options.map((o) => ({ value: o.id, label: t(o.text) })),
      choose: (option) => change({ kind: 'pick', option }),
    }),
    field.optional && value && clearing(() => { change(undefined); again(); }, focus));
}
