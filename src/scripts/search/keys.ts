/** `/` goes to the box; arrows go through the results; Esc clears, or goes back to the box. */
export function listenToKeys(input: HTMLInputElement, results: HTMLElement, clear: () => void): void {
  addEventListener('keydown', (event) => {
    // Keys that choose Chinese characters are not ours.
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const inBox = document.activeElement === input;
    if (event.key === '/' && !inBox) {
      event.preventDefault();
      input.select();
    } else if (event.key === 'Escape') {
      if (inBox && input.value !== '') clear();
      else input.focus();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const links = [...results.querySelectorAll<HTMLElement>('h2 a')];
      const at = links.indexOf(document.activeElement as HTMLElement);
      if (!inBox && at < 0) return;
      const next = at + (event.key === 'ArrowDown' ? 1 : -1);
      event.preventDefault();
      (next < 0 ? input : links[next])?.focus();
    }
  });
}
