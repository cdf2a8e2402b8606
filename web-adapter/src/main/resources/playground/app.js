// Puts the page together.

import { drawAll, drawLine, show } from './columns.js';
import { el } from './dom.js';
import { drawClock, drawHeader } from './header.js';
import { forgetOldDrafts } from './kept.js';
import { onSystemLight } from './light.js';
import { onStarted, redrawStart } from './start.js';
import { GROUP, chatOf, event, onChange, person, whole } from './state.js';
import { say } from './text.js';
import { toast, whisper } from './toast.js';
import { listen, onConnection } from './wire.js';

const EVERY_TWENTY_SECONDS = 20_000;

document.body.append(el('div', { id: 'whisper', class: 'unseen', role: 'status', 'aria-live': 'polite' }));

function changed() {
  drawHeader(changed);
  drawAll();
  redrawStart();
}

onChange((change) => {
  if (change.what === 'line') {
    drawLine(change);
    const who = change.conversation !== GROUP && person(change.conversation.slice('web:'.length));
    if (change.isNew && who) whisper(say('newTo', who.name));
  } else if (change.what === 'clock') {
    drawClock();
  } else if (change.what === 'person') {
    drawAll();
    redrawStart();
  } else {
    changed();
  }
});

onStarted((facilitator) => show(chatOf(facilitator), false));

let lost = false;
onConnection((nowLost) => {
  if (nowLost === lost) return;
  lost = nowLost;
  document.getElementById('banner').textContent = lost ? say('lost') : '';
  if (!lost) toast(say('found'));
});

onSystemLight(changed);
setInterval(drawClock, EVERY_TWENTY_SECONDS);
forgetOldDrafts();
drawHeader(changed);
listen({ whole, event });
