/** What a script adds for readers; every page is complete without it. Three helpers, nothing shared. */
markCurrentSection();
copySectionLinks();
stepThroughCharts();

/** Marks the section being read in the on-page contents, and opens them where there is room. */
function markCurrentSection(): void {
  const contents = document.querySelector<HTMLElement>('.contents details');
  if (!contents) return;
  const links = new Map([...contents.querySelectorAll('a')].map((a) => [decodeURIComponent(a.hash.slice(1)), a]));
  const headings = [...links.keys()].flatMap((id) => document.getElementById(id) ?? []);
  let current: HTMLAnchorElement | undefined;
  const update = (): void => {
    // The last sections may be too short to reach the top of the screen.
    const atEnd = innerHeight + scrollY >= document.documentElement.scrollHeight - 2;
    const passed = atEnd ? headings : headings.filter((h) => h.getBoundingClientRect().top < 120);
    const link = links.get((passed.at(-1) ?? headings[0])?.id ?? '');
    if (link === current) return;
    current?.removeAttribute('aria-current');
    link?.setAttribute('aria-current', 'true');
    link?.scrollIntoView({ block: 'nearest' });
    current = link;
  };
  let waiting = false;
  addEventListener(
    'scroll',
    () => {
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(() => {
        waiting = false;
        update();
      });
    },
    { passive: true },
  );
  update();
}

/** A section's `#` copies its address as well as going there. */
function copySectionLinks(): void {
  document.addEventListener('click', (event) => {
    const anchor = (event.target as Element).closest<HTMLAnchorElement>('a.anchor');
    // Browsers offer the clipboard on https and on this machine only.
    if (!anchor || !isSecureContext) return;
    void navigator.clipboard.writeText(anchor.href).then(() => {
      anchor.dataset['copied'] = '已复制';
      setTimeout(() => delete anchor.dataset['copied'], 1500);
    });
  });
}

/** Arrow keys, Home and End step through a chart's marks; the pointer picks one; a line below says its value. */
function stepThroughCharts(): void {
  for (const plot of document.querySelectorAll<HTMLElement>('.chart .plot')) {
    // The innermost groups: a mark with its label and its value.
    const marks = [...plot.querySelectorAll('g')].filter((g) => !g.querySelector('g'));
    if (marks.length === 0) continue;
    const output = document.createElement('output');
    plot.after(output);
    plot.tabIndex = 0;
    let at = -1;
    const select = (index: number): void => {
      marks[at]?.classList.remove('on');
      at = index;
      const mark = marks[at];
      mark?.classList.add('on');
      output.textContent = mark ? describe(mark) : '';
    };
    plot.addEventListener('keydown', (event) => {
      const to = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: marks.length - 1 }[event.key];
      if (to !== undefined) {
        event.preventDefault();
        select(Math.max(0, Math.min(marks.length - 1, to)));
      } else if (event.key === 'Escape') select(-1);
    });
    plot.addEventListener('pointermove', (event) => {
      const index = marks.findIndex((mark) => mark.contains(event.target as Element));
      if (index >= 0 && index !== at) select(index);
    });
    plot.addEventListener('pointerleave', () => select(-1));
    plot.addEventListener('blur', () => select(-1));
  }
}

function describe(mark: SVGGElement): string {
  const heading = mark.parentElement?.querySelector(':scope > text.head')?.textContent;
  const texts = [...mark.querySelectorAll('text')].map((t) => t.textContent.trim());
  return [heading, ...texts].filter(Boolean).join(' ');
}
