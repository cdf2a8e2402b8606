// What the page knows: people, what stands in each conversation, and the playground's time.

export const GROUP = 'web:group';
export const chatOf = (person) => `web:${person}`;

const listeners = new Set();
let people = [];
let conversations = new Map();
let ahead = 0;

/** Tells what changed: everything, a person, a line, or the clock. */
export const onChange = (listener) => listeners.add(listener);

const tell = (change) => listeners.forEach((listener) => listener(change));

export const everyone = () => people;
export const person = (id) => people.find((p) => p.id === id);
export const linesOf = (conversation) => [...(conversations.get(conversation)?.values() ?? [])];
export const now = () => new Date(Date.now() + ahead);

export function whole(state) {
  people = state.people;
  conversations = new Map(
    Object.entries(state.conversations).map(([id, lines]) => [id, new Map(lines.map((l) => [l.key, l]))]),
  );
  ahead = new Date(state.now) - Date.now();
  tell({ what: 'everything' });
}

export function event(name, data) {
  if (name === 'message') {
    if (!conversations.has(data.conversation)) conversations.set(data.conversation, new Map());
    const lines = conversations.get(data.conversation);
    const isNew = !lines.has(data.key);
    lines.set(data.key, data);
    tell({ what: 'line', conversation: data.conversation, line: data, isNew });
  } else if (name === 'person') {
    if (!person(data.id)) people = [...people, data];
    tell({ what: 'person' });
  } else if (name === 'clock') {
    ahead = new Date(data.now) - Date.now();
    tell({ what: 'clock' });
  }
}

const FACILITATORS = new Set(['begin', 'next', 'extend', 'nudge', 'undo', 'go-to', 'use-names', 'resume', 'end']);

/** Whether a line holds the facilitator's buttons, which are kept in sight. */
export const controls = (line) =>
  line.blocks.some((b) => b.kind === 'buttons' && b.buttons.some((button) => FACILITATORS.has(button.verb)));

/** Whether something in a conversation waits for an answer. */
export const waits = (conversation) =>
  linesOf(conversation).some((line) =>
    line.blocks.some((b) => b.kind === 'question' && Object.keys(b.given).length === 0));
