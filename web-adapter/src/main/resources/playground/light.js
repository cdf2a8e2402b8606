// Light or dark: as the system says, until somebody chooses.

import { remember } from './kept.js';

const dark = matchMedia('(prefers-color-scheme: dark)');

export const light = () => document.documentElement.dataset.theme ?? (dark.matches ? 'dark' : 'light');

export function switchLight() {
  const next = light() === 'dark' ? 'light' : 'dark';
  document.documentElement.dataset.theme = next;
  remember('theme', next);
}

export const onSystemLight = (listener) => dark.addEventListener('change', listener);
