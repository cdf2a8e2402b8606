// A short word at the edge of the page, read aloud as well.

let timer;

export function toast(words) {
  const place = document.getElementById('toast');
  place.textContent = '';
  clearTimeout(timer);
  requestAnimationFrame(() => { place.textContent = words; });
  timer = setTimeout(() => { place.textContent = ''; }, 2500 + words.length * 50);
}

/** Takes the word away, as when it is in a language that is not spoken any more. */
export function hush() {
  clearTimeout(timer);
  document.getElementById('toast').textContent = '';
}

/** Says something for ears only. */
export function whisper(words) {
  document.getElementById('whisper').textContent = words;
}
