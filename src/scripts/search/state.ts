/** The search as the address has it: the query, the filters, the order, whether other names are searched too. */
import type { Chosen } from './pagefind.ts';

export interface State {
  q: string;
  filters: Chosen;
  byDate: boolean;
  synonyms: boolean;
}

const form = document.getElementById('search') as HTMLFormElement;
export const input = document.getElementById('q') as HTMLInputElement;
const boxes = (): HTMLInputElement[] => [...form.querySelectorAll<HTMLInputElement>('[data-facet]')];
/** Which filter a box belongs to. */
const facetOf = (box: HTMLInputElement): string => box.dataset['facet'] ?? '';
const order = document.getElementById('order') as HTMLSelectElement;
const names = document.getElementById('names') as HTMLInputElement;

/** Fills the form from the address. */
export function readAddress(): void {
  const params = new URLSearchParams(location.search);
  input.value = params.get('q') ?? '';
  order.value = params.get('order') ?? '';
  names.checked = params.get('names') !== '0';
  for (const box of boxes()) box.checked = params.getAll(facetOf(box)).includes(box.value);
}

export function readForm(): State {
  const filters: Chosen = {};
  for (const box of boxes()) if (box.checked) (filters[facetOf(box)] ??= []).push(box.value);
  return { q: input.value.trim(), filters, byDate: order.value === 'date', synonyms: names.checked };
}

/** The address of the form's state. */
export function addressOfForm(): string {
  const { q, filters, byDate, synonyms } = readForm();
  const params = new URLSearchParams();
  if (q) params.set('q', q);
  for (const [name, values] of Object.entries(filters)) for (const value of values) params.append(name, value);
  if (byDate) params.set('order', 'date');
  if (!synonyms) params.set('names', '0');
  return params.size ? `?${params}` : location.pathname;
}

/** Checks a filter's box, or clears all. */
export function choose(name: string, value: string): void {
  for (const box of boxes()) if (facetOf(box) === name && box.value === value) box.checked = true;
}

export function clearFilters(): void {
  for (const box of boxes()) box.checked = false;
}

/** Writes how many results each filter's value has. */
export function showCounts(counts: Record<string, Record<string, number>>): void {
  for (const box of boxes()) {
    const small = box.parentElement?.querySelector('small');
    const count = counts[facetOf(box)]?.[box.value] ?? 0;
    small?.replaceChildren(String(count));
    box.parentElement?.classList.toggle('empty', count === 0 && !box.checked);
  }
}
