/** The box in which one looks for an indicator: a combobox with a list, as the ARIA practices describe it. */
import { findIndicators } from '../../indicators/find.ts';
import type { Choice } from '../../indicators/pack.ts';
import { element } from './element.ts';

const input = document.getElementById('pick') as HTMLInputElement;
const list = document.getElementById('options') as HTMLUListElement;
let active = -1;

/** Calls `choose` with the id of what is chosen; `offered` are the indicators that can be. */
export function startPicker(offered: () => readonly Choice[], choose: (id: string) => void): void {
  const take = (): void => {
    const id = options()[active]?.dataset['id'];
    if (id === undefined) return;
    input.value = '';
    close();
    choose(id);
  };
  input.addEventListener('input', () => open(findIndicators(input.value, offered())));
  input.addEventListener('blur', close);
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (list.hidden) open(findIndicators(input.value, offered()));
      else move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter' && !list.hidden) {
      event.preventDefault();
      take();
    } else if (event.key === 'Escape') {
      if (list.hidden) input.value = '';
      close();
    }
  });
  // Before the box loses the focus, which closes the list.
  list.addEventListener('pointerdown', (event) => {
    event.preventDefault();
    active = options().findIndex((option) => option.contains(event.target as Node));
    take();
  });
}

/** No more can be chosen, or again. */
export function allow(more: boolean): void {
  input.disabled = !more;
}

/** Puts the cursor into the box. */
export function focusPicker(): void {
  input.focus();
}

const options = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[role=option]')];

function open(found: readonly Choice[]): void {
  const none = element('li', { role: 'option', 'aria-disabled': 'true' }, '没有相符的指标');
  const items = found.map(([id, title], i) =>
    element('li', { role: 'option', id: `option-${i}`, 'data-id': id, 'aria-selected': 'false' }, title),
  );
  list.replaceChildren(...(items.length > 0 ? items : [none]));
  show(input.value.trim() !== '');
  active = -1;
  if (items.length > 0) move(1);
}

function close(): void {
  show(false);
  input.removeAttribute('aria-activedescendant');
}

function show(open: boolean): void {
  list.hidden = !open;
  input.setAttribute('aria-expanded', String(open));
}

function move(step: number): void {
  const all = options();
  if (all.length === 0 || !all[0]?.dataset['id']) return;
  active = (active + step + all.length) % all.length;
  all.forEach((option, i) => option.setAttribute('aria-selected', String(i === active)));
  input.setAttribute('aria-activedescendant', `option-${active}`);
  all[active]?.scrollIntoView({ block: 'nearest' });
}
