// Before the page is painted, so that it does not flash: the light that was chosen last.
try {
  const chosen = localStorage.getItem('theme');
  if (chosen) document.documentElement.dataset.theme = chosen;
} catch { /* Then the system's light it is. */ }
