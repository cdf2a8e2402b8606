// What is being typed is sent to the bot as well, a little after the last keystroke, so that it is there
// on another device. Quietly: when it does not get through it is tried again, and the browser has it
// meanwhile.

import { isKept, markKept } from './kept.js';
import { freshId, offer } from './wire.js';

const AFTER = 2500;
const AGAIN = 10_000;
const ASIDE = 'aside:';

/** Drafts on their way, by form. */
const waiting = new Map();

/** Something was typed; `given` tells what stands in the form when it is sent, `answer` what is in it already. */
export function typed(form, draft) {
  if (!draft.moment.startsWith(ASIDE)) later(form, AFTER, draft);
}

function later(form, ms, draft) {
  stop(form);
  waiting.set(form, { draft, timer: setTimeout(() => go(form), ms) });
}

async function go(form, last = false) {
  const { draft } = waiting.get(form);
  const { given, answer, ...where } = draft;
  const stands = given();
  const abort = new AbortController();
  waiting.set(form, { draft, abort });
  const taken = await offer('draft', { id: freshId(), ...where, given: stands }, { signal: abort.signal, keepalive: last });
  if (waiting.get(form)?.abort !== abort) return;
  waiting.delete(form);
  if (taken === undefined) later(form, AGAIN, draft);
  else if (taken.kept && JSON.stringify(given()) === JSON.stringify(stands)) markKept(form, answer);
}

/** The form is sent, or gone: nothing of it shall come after. */
export function stop(form) {
  const { timer, abort } = waiting.get(form) ?? {};
  clearTimeout(timer);
  abort?.abort();
  waiting.delete(form);
}

addEventListener('pagehide', () => {
  for (const [form, { timer }] of waiting) {
    clearTimeout(timer);
    if (!isKept(form)) go(form, true);
  }
});
