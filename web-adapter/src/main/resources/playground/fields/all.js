// Every kind of field by its name.

import * as choice from './choice.js';
import * as consent from './consent.js';
import * as day from './day.js';
import * as dots from './dots.js';
import * as entries from './entries.js';
import * as matrix from './matrix.js';
import * as person from './person.js';
import * as ranking from './ranking.js';
import * as scale from './scale.js';
import * as several from './several.js';
import * as time from './time.js';
import * as words from './words.js';

export const fields = { choice, consent, day, dots, entries, matrix, person, ranking, scale, several, time, words };
