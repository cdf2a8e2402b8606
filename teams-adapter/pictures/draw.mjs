// Draws what Teams is sent: every kept card, in light and in dark, in Danish unless another part of
// the names is given. Those that are shown in the documentation are put there.
//
//   npm ci && npm run draw [-- .en]
//
// Charts are drawn about as Teams does; what stands for them elsewhere is drawn too (`plain`).
// Markup, links and mentions that people write must have no effect: where one has, it says so.
// Chromium is searched in CHROME, then in the usual places.
import puppeteer from 'puppeteer-core';
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';
import { cards } from './cards.mjs';
import { host, themes } from './host.mjs';

const here = import.meta.dirname;
const all = path.join(here, 'drawn');
const shown = path.join(here, '../../docs/pictures/teams');
const charts = fs.readFileSync(path.join(here, 'charts.mjs'), 'utf8');
const own = fs.readFileSync(path.join(here, 'frame.css'), 'utf8');
const need = createRequire(import.meta.url);
const chrome = [process.env.CHROME, '/usr/bin/chromium', '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome']
  .find(place => place && fs.existsSync(place));
if (!chrome) {
  console.error('No Chromium found: set CHROME to where it is.');
  process.exit(1);
}

/** What stands in the documentation. */
const kept = new Set([
  'message-start.da-light', 'message-invitation.da-light', 'message-scale.da-light',
  'message-scale-answered.da-light', 'message-questions.da-light', 'message-progress.da-light',
  'message-result.da-light', 'message-table.da-dark', 'window-matrix.da-light',
  'message-group-my-actions.da-light', 'message-group-pulse-result.da-light', 'window-group-settings.da-light',
]);

const stone = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 36 36" width="32" height="32">'
  + '<rect width="36" height="36" rx="8" fill="#2f5d50"/><ellipse cx="18" cy="23" rx="12" ry="6" fill="#e9e2d0"/>'
  + '<ellipse cx="18" cy="15" rx="7" ry="4" fill="#b9cdbf"/></svg>';

function html(kind, theme) {
  const vars = Object.entries(themes[theme]).map(([name, colour]) => `--${name}:${colour}`).join(';');
  const head = kind === 'window'
    ? `<header>${stone}<b>Trædesten</b><i>✕</i></header>` : '';
  const by = kind === 'message'
    ? `<div class="by">${stone}<b>Trædesten</b><span>09.12</span></div>` : '';
  return `<!doctype html><meta charset="utf-8"><style>:root{${vars}}\n${own}</style>`
    + `<body><div id="drawn" class="${kind} ${theme}">${by}<div class="card">${head}<main></main></div></div>`;
}

/** In the page: draws the card, and says what markup took effect in it. */
function drawn(json, config) {
  /* global AdaptiveCards, markdownit */
  const markdown = markdownit({ html: true, linkify: true });
  AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
    result.outputHtml = markdown.render(text);
    result.didProcess = true;
  };
  AdaptiveCards.CardElement.langProperty.regEx.lastIndex = 0;
  const card = new AdaptiveCards.AdaptiveCard();
  card.hostConfig = new AdaptiveCards.HostConfig(config);
  card.parse(json);
  const element = card.render();
  document.querySelector('main').append(element);
  return [...element.querySelectorAll('a, em, strong, code, ul, ol, h1, h2, blockquote, s, img, hr, at')]
    .map(e => e.outerHTML.slice(0, 120));
}

const part = process.argv[2] ?? '.da';
const browser = await puppeteer.launch({ executablePath: chrome, args: ['--no-sandbox'] });
const page = await browser.newPage();
await page.setViewport({ width: 720, height: 800, deviceScaleFactor: 1.5 });
fs.mkdirSync(all, { recursive: true });
fs.mkdirSync(shown, { recursive: true });
let effects = 0;
for (const { kind, name, json } of cards.filter(c => `${c.kind}-${c.name}`.includes(part))) {
  const looks = JSON.stringify(json).includes('"Chart.') ? ['light', 'dark', 'plain'] : ['light', 'dark'];
  for (const theme of looks) {
    const light = theme === 'dark' ? 'dark' : 'light';
    await page.setContent(html(kind, light), { waitUntil: 'load' });
    await page.addScriptTag({ path: need.resolve('adaptivecards/dist/adaptivecards.min.js') });
    await page.addScriptTag({ path: need.resolve('markdown-it/dist/markdown-it.min.js') });
    if (theme !== 'plain') {
      await page.addScriptTag({ type: 'module', content: `${charts}\nknown();` });
    }
    for (const effect of await page.evaluate(drawn, json, host(light))) {
      effects++;
      console.error(`${kind}-${name}: took effect: ${effect}`);
    }
    const file = `${kind}-${name}-${theme}`;
    const box = await page.$('#drawn');
    await box.screenshot({ path: path.join(all, `${file}.png`) });
    if (kept.has(file)) {
      fs.copyFileSync(path.join(all, `${file}.png`), path.join(shown, `${file.replace('-light', '')}.png`));
    }
  }
}
await browser.close();
console.log(`${fs.readdirSync(all).length} pictures drawn; ${effects} words took effect.`);
process.exit(effects === 0 ? 0 : 1);
