// Consent, or an objection with its reason.

import { el, fresh } from '../dom.js';
import { say } from '../text.js';
import { group, radios } from './frame.js';
import { clearing } from './scale.js';
import { box } from './words.js';

const LONGEST = 1000;

export const clean = (value) => value && { ...value, objection: value.given ? '' : value.objection.trim() };

export function render({ field, value, change, focus, again }) {
  let objection = value?.objection ?? '';
  const { control, extras } = box({
    lines: true, longest: LONGEST, text: objection, label: say('objection'), focus: `${focus}/objection`,
    change: (text) => { objection = text; change({ kind: 'consent', given: false, objection }); },
  });
  const why = el('div', { class: 'objection', hidden: value?.given !== false },
    el('p', { 'aria-hidden': 'true' }, say('objection')), control, ...extras);
  return group(field, undefined,
    radios({
      name: fresh('consent'), className: 'options', chosen: value?.given, focus,
      options: [{ value: true, label: say('consentYes') }, { value: false, label: say('consentNo') }],
      choose: (given) => { why.hidden = given; change({ kind: 'consent', given, objection }); },
    }), why,
    field.optional && value && clearing(() => { change(undefined); again(); }, focus));
}
