// What the page itself says, in both languages, and how it writes days and times.

import { remember, remembered } from './kept.js';

const lines = {
  playground: ['Legeplads', 'Playground'],
  skip: ['Gå til samtalerne', 'Go to the conversations'],
  start: ['Start en øvelse', 'Start an exercise'],
  startShort: ['Start', 'Start'],
  groupShort: ['Gruppe', 'Group'],
  groupAs: ['Gruppens handlinger, pulser og indstillinger for {0}', 'The group’s actions, pulses and settings for {0}'],
  startAs: ['Start en øvelse, hvor {0} faciliterer', 'Start an exercise facilitated by {0}'],
  pass: ['Lad tiden gå', 'Let time pass'],
  passHint: ['Stiller uret frem til næste frist eller opfølgning', 'Moves the clock to the next deadline or follow-up'],
  passed: ['Uret er nu {0}.', 'It is now {0}.'],
  nothingWaits: ['Der er ingen frist eller opfølgning at vente på lige nu.', 'There is no deadline or follow-up to wait for right now.'],
  clock: ['Legepladsens ur', 'The playground’s clock'],
  addPerson: ['Ny person', 'New person'],
  personName: ['Navn', 'Name'],
  personTitle: ['Stilling (kan udelades)', 'Title (optional)'],
  add: ['Tilføj', 'Add'],
  added: ['{0} er kommet til.', '{0} has been added.'],
  cancel: ['Fortryd', 'Cancel'],
  close: ['Luk', 'Close'],
  language: ['Sprog', 'Language'],
  theme: ['Lys eller mørk', 'Light or dark'],
  toDark: ['Skift til mørk', 'Switch to dark'],
  toLight: ['Skift til lys', 'Switch to light'],
  channel: ['Gruppens kanal', 'The group’s channel'],
  everyone: ['Alle kan læse med her', 'Everyone can read this'],
  privately: ['Privat chat med {0}', 'Private chat with {0}'],
  actingAs: ['Du skriver som', 'You act as'],
  conversations: ['Samtaler', 'Conversations'],
  waiting: ['venter på svar', 'an answer is waited for'],
  unread: ['nyt', 'new'],
  emptyChannel: ['Her er stille endnu. Start en øvelse, så kommer invitationen her.', 'It is quiet here so far. Start an exercise, and the invitation appears here.'],
  emptyPrivate: ['Ingen beskeder endnu.', 'No messages yet.'],
  controls: ['Facilitatorens knapper', 'The facilitator’s buttons'],
  newBelow: ['Nyt nedenfor', 'New below'],
  newTo: ['Ny besked: {0}.', 'New message: {0}.'],
  lost: ['Forbindelsen er væk. Siden prøver igen af sig selv; det, du skriver, bliver gemt i browseren.', 'The connection is lost. The page keeps trying by itself; what you write is kept in the browser.'],
  found: ['Forbindelsen er tilbage.', 'The connection is back.'],
  sending: ['Sender …', 'Sending …'],
  sent: ['Sendt.', 'Sent.'],
  skipIt: ['Spring over', 'Skip'],
  optional: ['kan udelades', 'optional'],
  room: ['Plads til {0} tegn', 'Room for {0} characters'],
  entry: ['Nr. {0}', 'No. {0}'],
  example: ['For eksempel: {0}', 'For example: {0}'],
  clear: ['Fjern valget', 'Clear the choice'],
  chooseExactly: ['Vælg {0}', 'Choose {0}'],
  chooseBetween: ['Vælg {0} til {1}', 'Choose {0} to {1}'],
  chooseAtLeast: ['Vælg mindst {0}', 'Choose at least {0}'],
  choosePerson: ['Vælg en person', 'Choose a person'],
  consentYes: ['Ja, det kan jeg leve med', 'Yes, I can live with it'],
  consentNo: ['Jeg har en indvending', 'I have an objection'],
  objection: ['Hvad er din indvending?', 'What is your objection?'],
  blanks: ['Felter kan stå tomme', 'Cells can be left empty'],
  blank: ['Intet svar', 'No answer'],
  rankHint: ['Det vigtigste øverst. Flyt med pilene, eller tryk på et tal fra 1 til {0} på tastaturet.', 'The most important first. Move with the arrows, or press a number from 1 to {0} on the keyboard.'],
  rankKeep: ['Rækkefølgen passer, som den er', 'The order is right as it is'],
  rankUp: ['Flyt op: {0}', 'Move up: {0}'],
  rankDown: ['Flyt ned: {0}', 'Move down: {0}'],
  rankNow: ['{0}: nu nr. {1} af {2}', '{0}: now no. {1} of {2}'],
  more: ['Mere', 'More'],
  dotsLeft: ['{0} prikker tilbage', '{0} dots left'],
  dotLeft: ['1 prik tilbage', '1 dot left'],
  noDotsLeft: ['Alle prikker er sat', 'All dots are placed'],
  dotsEach: ['højst {0} på hver', 'at most {0} on each'],
  dotOn: ['Sæt en prik på: {0}', 'Place a dot on: {0}'],
  dotOff: ['Fjern en prik fra: {0}', 'Take a dot from: {0}'],
  dotsOn: ['{0} prikker', '{0} dots'],
  dotOnIt: ['1 prik', '1 dot'],
  answered: ['{0} af {1} har svaret', '{0} of {1} have answered'],
  waitingFor: ['Venter på {0}', 'Waiting for {0}'],
  closes: ['Lukker {0}', 'Closes {0}'],
  sure: ['Slut øvelsen for alle?', 'End the exercise for everyone?'],
  sureText: ['Gruppen får resultatet af det, I har nået. Det kan ikke gøres om.', 'The group gets the result of what you have done so far. It cannot be undone.'],
  endIt: ['Ja, slut øvelsen', 'Yes, end the exercise'],
  sureDelete: ['Slet dine svar?', 'Delete your answers?'],
  sureDeleteText: ['Alt, hvad du har svaret i øvelsen, og som stadig kan findes, bliver slettet. Det kan ikke gøres om.', 'Everything you have answered in the exercise that can still be found is deleted. It cannot be undone.'],
  deleteIt: ['Ja, slet mine svar', 'Yes, delete my answers'],
  exercise: ['Øvelse', 'Exercise'],
  facilitator: ['Hvem faciliterer?', 'Who facilitates?'],
  invited: ['Hvem er inviteret?', 'Who is invited?'],
  gather: ['De inviterede er med fra start', 'Those invited have joined from the start'],
  gatherHint: ['Ellers trykker hver især på Vær med i kanalen.', 'Otherwise each presses Join in the channel.'],
  mode: ['Hvad loves der om private svar?', 'What is promised about private answers?'],
  modeOpen: ['Åbent: Vises med navn med det samme', 'Open: shown with the name at once'],
  modeNamed: ['Med navn: Skjult til afsløringen, derefter med navn', 'Named: hidden until the reveal, then with the name'],
  modeConfidential: ['Fortroligt: Vises aldrig med navn', 'Confidential: never shown with a name'],
  modeAnonymous: ['Anonymt: Gemmes uden navn; heller ikke facilitatoren kan se, hvem der mangler', 'Anonymous: kept without a name; not even the facilitator sees who is missing'],
  part: ['Hvordan er {0} med?', 'How does {0} take part?'],
  partMember: ['Svarer sammen med de andre', 'Answers together with the others'],
  partApart: ['Svarer, og svarene vises for sig med navn', 'Answers, and the answers are shown apart with the name'],
  partSpectator: ['Faciliterer kun', 'Only facilitates'],
  settings: ['Tilpas', 'Adjust'],
  topicExample: ['Sammen om de unge', 'Together for young people'],
  people: ['{0}–{1} personer', '{0}–{1} people'],
  peopleExactly: ['{0} personer', '{0} people'],
  minutes: ['{0} min.', '{0} min'],
  hours: ['{0} t.', '{0} h'],
  days: ['{0} døgn', '{0} days'],
  needs: ['Øvelsen er lavet til mindst {0}, og I er {1}. Den kan startes, men begynder først, når flere er med.', 'The exercise is made for at least {0} people, and there are {1} of you. You can start it, but it begins only once more have joined.'],
  tooMany: ['Øvelsen er lavet til højst {0}, og I er {1}. Vælg dem, der skal være med, eller del jer i to.', 'The exercise is made for at most {0} people, and there are {1} of you. Choose who should take part, or split into two groups.'],
  fewNumbers: ['Tal uden navn vises først ved {0} svar. I er {1}, så der bliver ikke noget at se. Vælg svar med navn, eller invitér flere.', 'Numbers without names are shown from {0} answers on. There are {1} of you, so there will be nothing to see. Choose answers with names, or invite more people.'],
  fewWords: ['I er {1}. Når I er færre end {0}, bestemmer hver især, om de andre må se det, man skriver uden navn.', 'There are {1} of you. With fewer than {0}, each person decides whether the others may see what they write without a name.'],
  started: ['Øvelsen er startet. Knapperne ligger hos {0}.', 'The exercise has started. Its buttons are with {0}.'],
  noDialogs: ['Der er ingen øvelser i kataloget.', 'There are no exercises in the catalogue.'],
  broken: ['Noget gik galt hos botten. Prøv igen; det, du har skrevet, er gemt i browseren.', 'Something went wrong in the bot. Try again; what you wrote is kept in the browser.'],
  bot: ['Trædesten', 'Trædesten'],
};

let current = remembered('language', navigator.language?.startsWith('en') ? 'en' : 'da');
if (current !== 'en') current = 'da';

export const language = () => current;

export function speak(next) {
  current = next;
  remember('language', next);
}

/** One of the page's own lines. */
export function say(line, ...values) {
  const words = lines[line][current === 'da' ? 0 : 1];
  return words.replace(/\{(\d)\}/g, (_, i) => values[i]);
}

/** One of them in both languages, as the bot sends its own. */
export const both = (line) => ({ da: lines[line][0], en: lines[line][1] });

/** A text that came from the bot, in the language of the page. */
export const t = (text) => text[current];

const locale = () => (current === 'da' ? 'da-DK' : 'en-GB');

export const dayAndTime = (instant) =>
  new Intl.DateTimeFormat(locale(), { weekday: 'long', day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' })
    .format(new Date(instant));

export const dayAndTimeInShort = (instant) =>
  new Intl.DateTimeFormat(locale(), { weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' })
    .format(new Date(instant));

export const time = (instant) =>
  new Intl.DateTimeFormat(locale(), { hour: '2-digit', minute: '2-digit' }).format(new Date(instant));

export const listed = (names) => new Intl.ListFormat(locale(), { type: 'conjunction' }).format(names);

/** One or two spans of time such as PT45M, in words. */
export function spans(from, to) {
  const [a, b] = [minutes(from), minutes(to)];
  const [unit, size] = b >= 48 * 60 ? ['days', 1440] : b > 120 ? ['hours', 60] : ['minutes', 1];
  const number = (n) => new Intl.NumberFormat(locale(), { maximumFractionDigits: 1 }).format(n / size);
  return say(unit, a === b ? number(a) : `${number(a)}–${number(b)}`);
}

function minutes(iso) {
  const [, d, h, m] = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?/.exec(iso) ?? [];
  return (Number(d ?? 0) * 24 + Number(h ?? 0)) * 60 + Number(m ?? 0);
}
