// Dialogs over the page. When one closes, the focus goes back to what opened it, even when that has
// been drawn anew meanwhile.

export function modal(dialog, closed = () => {}) {
  const opener = document.activeElement;
  const path = opener?.dataset?.focus;
  document.getElementById('dialogs').append(dialog);
  dialog.addEventListener('close', () => {
    dialog.remove();
    const again = opener?.isConnected ? opener : path && document.querySelector(`[data-focus="${CSS.escape(path)}"]`);
    again?.focus({ preventScroll: true });
    closed();
  });
  dialog.showModal();
}
