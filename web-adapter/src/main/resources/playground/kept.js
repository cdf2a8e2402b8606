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

/** What a person has typed into a form and not sent. */
export function draft(form) {
  if (unsent.has(form)) return unsent.get(form);
  const kept = storage((s) => JSON.parse(s.getItem(DRAFT + form)), null);
  return kept?.values ?? {};
}

export function keepDraft(form, values) {
  unsent.set(form, values);
  storage((s) => s.setItem(DRAFT + form, JSON.stringify({ at: Date.now(), values })));
}

export function dropDraft(form) {
  unsent.delete(form);
  storage((s) => s.removeItem(DRAFT + form));
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
