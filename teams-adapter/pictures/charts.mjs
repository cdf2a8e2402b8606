// Charts, about as Teams draws its own: the library that draws the cards has none.

/* global AdaptiveCards */
const colours = {
  categoricalBlue: '#637cef', categoricalTeal: '#2aa0a4',
  categoricalPurple: '#a864b6', ink: 'currentColor',
};
const W = 540;

const svg = (height, parts) =>
  `<svg viewBox="0 0 ${W} ${height}" width="100%" font-size="12" fill="currentColor">${parts.join('')}</svg>`;
const text = (x, y, words, anchor = 'middle') =>
  `<text x="${x}" y="${y}" text-anchor="${anchor}">${words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</text>`;
const legend = (series, y) => series.length < 2 ? []
  : series.flatMap((s, i) => [
    `<rect x="${40 + i * 170}" y="${y - 10}" width="12" height="12" rx="2" fill="${colours[s.color]}"/>`,
    text(58 + i * 170, y, s.legend, 'start')]);

function upright({ data, color, xAxisTitle, yAxisTitle }) {
  const series = data[0].values ? data : [{ legend: '', color, values: data }];
  const top = Math.max(1, ...series.flatMap(s => s.values.map(v => v.y)));
  const [left, base, height] = [40, 190, 160];
  const step = (W - left - 10) / series[0].values.length;
  const bar = Math.min(28, step * 0.7 / series.length);
  const parts = [`<path d="M${left} ${base}H${W - 10}" stroke="currentColor" opacity=".4"/>`,
    text(left, 16, yAxisTitle ?? '', 'start')];
  series.forEach((s, i) => s.values.forEach((v, n) => {
    const x = left + step * (n + 0.5) + bar * (i - series.length / 2);
    const h = height * v.y / top;
    parts.push(`<rect x="${x}" y="${base - h}" width="${bar}" height="${h}" rx="3" fill="${colours[s.color]}"/>`);
    if (v.y > 0) parts.push(text(x + bar / 2, base - h - 4, String(v.y)));
    if (i === 0) parts.push(text(left + step * (n + 0.5), base + 16, v.x));
  }));
  return svg(250, [...parts, text(W / 2, base + 36, xAxisTitle ?? ''), ...legend(series, base + 54)]);
}

function level({ data, color, xAxisTitle }) {
  const top = Math.max(1, ...data.map(v => v.y));
  return svg(data.length * 40 + 24, [
    ...data.flatMap((v, n) => [
      text(0, n * 40 + 14, v.x, 'start'),
      `<rect x="0" y="${n * 40 + 19}" width="${(W - 60) * v.y / top}" height="12" rx="3" fill="${colours[color]}"/>`,
      text((W - 60) * v.y / top + 8, n * 40 + 30, String(v.y), 'start')]),
    text(0, data.length * 40 + 16, xAxisTitle ?? '', 'start')]);
}

function lines({ data, yMin, yMax }) {
  const [left, base, height] = [40, 190, 165];
  const days = [...new Set(data.flatMap(s => s.values.map(v => v.x)))].sort();
  const step = (W - left - 40) / Math.max(1, days.length - 1);
  const at = v => [left + 10 + step * days.indexOf(v.x), base - height * (v.y - yMin) / (yMax - yMin)];
  const named = data.filter((s, i) => data.findIndex(o => o.color === s.color) === i);
  return svg(240, [
    `<path d="M${left} ${base}H${W - 10}M${left} ${base}V${base - height}" stroke="currentColor" opacity=".4"/>`,
    text(left - 8, base, String(yMin), 'end'), text(left - 8, base - height + 8, String(yMax), 'end'),
    ...data.map(s => `<polyline fill="none" stroke="${colours[s.color]}" stroke-width="2.5" stroke-linecap="round" points="${
      s.values.concat(s.values.slice(-1)).map(v => at(v).join()).join(' ')}"/>`),
    ...days.map((day, n) => text(left + 10 + step * n, base + 16, day, n === 0 ? 'start' : n === days.length - 1 ? 'end' : 'middle')),
    ...legend(named, base + 40)]);
}

const kinds = {
  'Chart.VerticalBar': upright, 'Chart.VerticalBar.Grouped': upright,
  'Chart.HorizontalBar': level, 'Chart.Line': lines,
};

/** Lets the library draw charts. */
export function known() {
  for (const [type, drawn] of Object.entries(kinds)) {
    AdaptiveCards.GlobalRegistry.defaultElements.register(type, class extends AdaptiveCards.CardElement {
      getJsonTypeName() { return type; }
      internalParse(source, context) { super.internalParse(source, context); this.chart = source; }
      internalRender() {
        const element = document.createElement('div');
        element.innerHTML = drawn(this.chart);
        return element;
      }
    });
  }
}
