// Lets Microsoft's own library read every kept card, and says what it finds wrong.
//
//   npm ci && npm run check
//
// Charts are Teams' own: the library reads what stands for them.
import { createRequire } from 'node:module';
import { cards } from './cards.mjs';
import { host } from './host.mjs';

const AC = createRequire(import.meta.url)('adaptivecards/dist/adaptivecards.js');

/** A chart is not known to the library, and is not meant to be. */
function known(event, json) {
  return event.event === AC.ValidationEvent.UnknownElementType
    && [...JSON.stringify(json).matchAll(/"type":"(Chart\.[A-Za-z.]+)"/g)]
      .some(([, type]) => event.message.includes(type)) ;
}

let wrong = 0;
for (const { kind, name, json } of cards) {
  const context = new AC.SerializationContext(AC.Versions.v1_5);
  const card = new AC.AdaptiveCard();
  card.hostConfig = new AC.HostConfig(host('light'));
  // The library's own pattern remembers where it stopped, and refuses every other language.
  AC.CardElement.langProperty.regEx.lastIndex = 0;
  card.parse(json, context);
  const found = [
    ...Array.from({ length: context.eventCount }, (_, i) => context.getEventAt(i)),
    ...card.validateProperties().validationEvents,
  ].filter(event => !known(event, json));
  for (const { event, message } of found) {
    wrong++;
    console.error(`${kind}/${name}: ${AC.ValidationEvent[event]}: ${message}`);
  }
}
console.log(`${cards.length} cards read, ${wrong} faults found.`);
process.exit(wrong === 0 && cards.length > 0 ? 0 : 1);
