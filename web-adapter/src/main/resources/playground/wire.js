// Talks to the bot: sends until it is taken in, and listens to what happens.

import { both } from './text.js';

const SLOWEST = 8000;
const MOST_BROKEN = 4;
const lostListeners = new Set();
let failing = 0;

/** Tells whether the connection is there, whenever that changes. */
export const onConnection = (listener) => lostListeners.add(listener);

function tell(lost) {
  lostListeners.forEach((listener) => listener(lost));
}

const pause = (ms) => new Promise((done) => { setTimeout(done, ms); });

/** Where the day of whoever looks at the page is. */
export const zone = () => Intl.DateTimeFormat().resolvedOptions().timeZone ?? 'Europe/Copenhagen';

/** An id that cannot be guessed and is made once for everything that is sent. */
export function freshId() {
  if (crypto.randomUUID) return crypto.randomUUID();
  return [...crypto.getRandomValues(new Uint8Array(16))].map((b) => b.toString(16).padStart(2, '0')).join('');
}

/**
 * Sends something until the bot has answered. The id in it makes sure that it counts once, however
 * often it is sent.
 */
export async function send(what, body) {
  let broken = 0;
  for (let wait = 500; ; wait = Math.min(SLOWEST, wait * 2)) {
    const answer = await once(what, body);
    if (answer && !answer.broken) {
      if (wait > 500) recovered();
      return answer;
    }
    broken += answer ? 1 : 0;
    if (broken > MOST_BROKEN) {
      recovered();
      return { ok: false, error: both('broken') };
    }
    if (wait === 500) failing += 1;
    tell(true);
    await pause(wait);
  }
}

/** Sends something once. What was answered, or nothing when it did not get through. */
export async function offer(what, body, options) {
  const answer = await once(what, body, options);
  return answer?.broken ? undefined : answer;
}

function recovered() {
  failing -= 1;
  if (failing === 0) tell(false);
}

/** The answer; nothing when nobody answered or too much was going on; broken when it went wrong there. */
async function once(what, body, options = {}) {
  try {
    const response = await fetch(what, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
      ...options,
    });
    if ([502, 503, 504].includes(response.status)) return undefined;
    if (response.status >= 500) return { broken: true };
    return { ok: response.ok, ...(await response.json()) };
  } catch {
    return undefined;
  }
}

export async function read(what) {
  const response = await fetch(what, { cache: 'no-store' });
  if (!response.ok) throw new Error(`${what}: ${response.status}`);
  return response.json();
}

/**
 * Listens. Whenever the stream opens anew the whole state is read first; what comes meanwhile waits, so
 * nothing is missed.
 */
export function listen({ whole, event }) {
  let source;
  const open = () => {
    let waiting = [];
    source = new EventSource('stream');
    for (const name of ['message', 'person', 'clock']) {
      source.addEventListener(name, (e) => {
        const data = JSON.parse(e.data);
        if (waiting) waiting.push([name, data]);
        else event(name, data);
      });
    }
    source.addEventListener('open', async () => {
      waiting ??= [];
      try {
        whole(await read('state'));
        const late = waiting ?? [];
        waiting = undefined;
        late.forEach(([name, data]) => event(name, data));
        tell(failing > 0);
      } catch {
        again();
      }
    });
    source.addEventListener('error', () => {
      tell(true);
      waiting ??= [];
      if (source.readyState === EventSource.CLOSED) again();
    });
  };
  const again = () => {
    source.close();
    tell(true);
    setTimeout(open, 1000);
  };
  open();
  addEventListener('pagehide', () => source.close());
  addEventListener('pageshow', (e) => { if (e.persisted) open(); });
}
