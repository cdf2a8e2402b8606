// The cards that are kept beside the tests.
import fs from 'node:fs';
import path from 'node:path';

const kept = path.join(import.meta.dirname, '../src/test/resources/golden/teams');

/** Every kept card: where it is shown, what it is called, and the card itself. */
export const cards = ['message', 'window'].flatMap(kind =>
  fs.readdirSync(path.join(kept, kind)).sort().map(file => ({
    kind,
    name: file.replace('.json', ''),
    json: JSON.parse(fs.readFileSync(path.join(kept, kind, file), 'utf8')),
  })));
