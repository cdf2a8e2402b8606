// What this browser remembers: language, light, and everything typed that is not sent yet.

const DRAFT = 'draft ';
const DAYS = 30 * 24 * 60 * 60 * 1000;

function storage(use, otherwise) {
  try {
    return use(localStorage);
  } catch {
    return otherwise;
  }
}

export function remembered(key, otherwise) {
  return storage((s) => s.getItem(key) ?? otherwise, otherwise);
}

export function remember(key, value) {
  storage((s) => s.setItem(key, value));
}

const unsent = new Map();

/** What a person has typed into a form and not sent; nothing when there is none. */
export const draft = (form) => unsent.get(form) ?? stored(form)?.values;

const stored = (form) => storage((s) => JSON.parse(s.getItem(DRAFT + form)), null);

/** Forms whose draft the bot has from this very page, with the answer that stood in them then. */
const handedOver = new Map();

/** Whether the bot has it as well. */
export const isKept = (form) => stored(form)?.kept === true;

/** Whether it was this page that gave it to the bot, and no answer has come since. */
export const isOurs = (form, given) => handedOver.get(form) === JSON.stringify(given);

export function markKept(form, given) {
  const now = stored(form);
  if (!now) return;
  handedOver.set(form, JSON.stringify(given));
  storage((s) => s.setItem(DRAFT + form, JSON.stringify({ ...now, kept: true })));
}

export function keepDraft(form, values) {
  unsent.set(form, values);
  storage((s) => s.setItem(DRAFT + form, JSON.stringify({ at: Date.now(), values })));
}

export function dropDraft(form) {
  unsent.delete(form);
  handedOver.delete(form);
  storage((s) => s.removeItem(DRAFT + form));
}

/** Forgets everything a person has begun to write in a session. */
export function dropDrafts(who, session) {
  const all = storage((s) => Object.keys(s).filter((k) => k.startsWith(DRAFT)).map((k) => k.slice(DRAFT.length)), []);
  [...all, ...unsent.keys()].filter((form) => form.startsWith(`${who} ${session} `)).forEach(dropDraft);
}

/** Forgets drafts that nobody has come back to for a month. */
export function forgetOldDrafts() {
  storage((s) => {
    for (const key of Object.keys(s).filter((k) => k.startsWith(DRAFT))) {
      const kept = JSON.parse(s.getItem(key));
      if (!(kept?.at > Date.now() - DAYS)) s.removeItem(key);
    }
  });
}
