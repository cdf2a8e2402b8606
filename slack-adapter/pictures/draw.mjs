// Draws what Slack is sent: every kept message, form and Home tab, in Danish unless another part of
// the names is given.
//
//   npm ci && npm run draw [-- .en]
//
// Chromium is searched in CHROME, then in the usual places.
import { createElement as h } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { Message } from 'slack-blocks-to-jsx';
import puppeteer from 'puppeteer-core';
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';

const here = import.meta.dirname;
const kept = path.join(here, '../src/test/resources/golden/slack');
const drawn = path.join(here, '../../docs/pictures/slack');
const style = fs.readFileSync(
  createRequire(import.meta.url).resolve('slack-blocks-to-jsx/dist/style.css'), 'utf8');
const own = fs.readFileSync(path.join(here, 'frame.css'), 'utf8');
const chrome = [process.env.CHROME, '/usr/bin/chromium', '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome']
  .find(place => place && fs.existsSync(place));
if (!chrome) {
  console.error('No Chromium found: set CHROME to where it is.');
  process.exit(1);
}

const stone = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 36 36"><rect width="36" height="36" rx="8" fill="#2f5d50"/><ellipse cx="18" cy="23" rx="12" ry="6" fill="#e9e2d0"/><ellipse cx="18" cy="15" rx="7" ry="4" fill="#b9cdbf"/></svg>')}`;
const months = ['jan.', 'feb.', 'mar.', 'apr.', 'maj', 'jun.', 'jul.', 'aug.', 'sep.', 'okt.', 'nov.', 'dec.'];

/** As Slack shows a date to somebody in Copenhagen in winter. */
function date({ timestamp, fallback }) {
  const at = new Date((Number(timestamp) + 3600) * 1000);
  return Number.isNaN(at.getTime()) ? fallback
    : `${at.getUTCDate()}. ${months[at.getUTCMonth()]} kl. ${at.toISOString().slice(11, 16)}`;
}

/** The pictures that Slack has been given stand in files beside, in their order. */
function withPictures(blocks, name) {
  const [base, language] = name.split('.');
  let n = 0;
  return blocks.map(block => {
    if (block.type !== 'image') {
      return block;
    }
    const file = `${base}${n ? `-${n}` : ''}.${language}.png`;
    n++;
    const png = fs.readFileSync(path.join(here, 'charts', file));
    return { ...block, title: undefined, image_url: `data:image/png;base64,${png.toString('base64')}` };
  });
}

/** What stands in an input already; the library shows it for words only. */
function filledIn(blocks) {
  return blocks.map(block => {
    const { initial_option: one, initial_date: day } = block.element ?? {};
    const text = one?.text ?? (day && { type: 'plain_text', text: day });
    if (block.element?.type === 'datepicker') {
      const hint = text ?? { type: 'plain_text', text: 'dd-mm-åååå' };
      return { ...block, element: { type: 'static_select', options: [], placeholder: hint } };
    }
    return text && block.element.type === 'static_select'
      ? { ...block, element: { ...block.element, placeholder: text } } : block;
  });
}

/** One line for what has one; each choice for itself; Slack's own words in the picture's language. */
function asInSlack(body, blocks, danish) {
  const inputs = blocks.filter(b => b.element?.type === 'plain_text_input');
  let n = 0;
  return body
    .replaceAll('<textarea', () => inputs[n++]?.element.multiline ? '<textarea' : '<textarea data-line')
    .replaceAll('Write something', danish ? 'Skriv noget' : 'Write something')
    .replaceAll(/(<input type="radio"[^>]*?) name="[^"]*"/g, '$1')
    .replaceAll(/<p>[^<]* to submit<\/p>/g, '');
}

const props = {
  name: 'Trædesten', logo: stone, time: new Date('2026-11-23T09:12:00'),
  data: { channels: [{ id: 'C0UNGE', name: 'unge-på-tværs' }], users: [], user_groups: [] },
  hooks: { date },
};

function html(kind, name, json, theme) {
  const blocks = filledIn(withPictures(json.blocks ?? json, name));
  const body = asInSlack(
    renderToStaticMarkup(
      h(Message, { ...props, blocks, theme, withoutWrapper: kind !== 'message' })),
    blocks, name.endsWith('.da'));
  const framed = kind === 'modal'
    ? `<div class="modal"><header><img src="${stone}"><b>${json.title.text}</b><i>✕</i></header>`
      + `<main>${body}</main><footer><button>${json.close.text}</button>`
      + (json.submit ? `<button class="send">${json.submit.text}</button>` : '')
      + '</footer></div>'
    : `<div class="${kind}">${body}</div>`;
  return `<!doctype html><meta charset="utf-8"><style>${style}\n${own}</style>`
    + `<body class="${theme}"><div id="drawn">${framed}</div>`;
}

/** More than a page high, on purpose. */
const tall = /^(long|whole|crowded|rest)\./;

const part = process.argv[2] ?? '.da';
const browser = await puppeteer.launch({ executablePath: chrome, args: ['--no-sandbox'] });
const page = await browser.newPage();
await page.setViewport({ width: 760, height: 800, deviceScaleFactor: 1.5 });
fs.mkdirSync(drawn, { recursive: true });
for (const kind of ['message', 'modal', 'home']) {
  for (const file of fs.readdirSync(path.join(kept, kind)).sort()) {
    const name = file.replace('.json', '');
    if (!`${kind}-${name}`.includes(part) || tall.test(name)) {
      continue;
    }
    const json = JSON.parse(fs.readFileSync(path.join(kept, kind, file), 'utf8'));
    await page.setContent(html(kind, name, json, 'light'), { waitUntil: 'load' });
    const shown = await page.$('#drawn');
    await shown.screenshot({ path: path.join(drawn, `${kind}-${name}.png`) });
    console.log(`${kind}-${name}.png`);
  }
}
await browser.close();
