// Builds elements. Words only ever become text, never markup.

export function el(tag, props = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (value === undefined || value === null || value === false) continue;
    if (name === 'on') {
      for (const [event, listener] of Object.entries(value)) node.addEventListener(event, listener);
    } else if (name === 'data') {
      for (const [key, datum] of Object.entries(value)) {
        if (datum !== undefined && datum !== null) node.dataset[key] = datum;
      }
    } else if (name === 'class') {
      node.className = value;
    } else if (name in node && !name.startsWith('aria') && name !== 'list') {
      node[name] = value;
    } else {
      node.setAttribute(name, value === true ? '' : value);
    }
  }
  node.append(...children.flat().filter((child) => child !== undefined && child !== null && child !== false));
  return node;
}

let counter = 0;

/** An id no other element has. */
export function fresh(kind) {
  counter += 1;
  return `${kind}-${counter}`;
}

/** Does something that may replace elements, and puts the focus and the caret back where they were. */
export function keepingFocus(change) {
  const active = document.activeElement;
  const path = active?.closest?.('[data-focus]') ? active.dataset.focus : undefined;
  const caret = path && 'selectionStart' in active ? readCaret(active) : undefined;
  change();
  if (!path || document.activeElement === active) return;
  const again = document.querySelector(`[data-focus="${CSS.escape(path)}"]`);
  if (!again) return;
  again.focus({ preventScroll: true });
  if (caret) writeCaret(again, caret);
}

function readCaret(node) {
  try {
    return [node.selectionStart, node.selectionEnd];
  } catch {
    return undefined;
  }
}

function writeCaret(node, [start, end]) {
  try {
    if (start !== null) node.setSelectionRange(start, end);
  } catch { /* Not every field has a caret. */ }
}
