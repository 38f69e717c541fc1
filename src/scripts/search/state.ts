/** The search as the address has it: the query, the filters, the order, whether other names are searched too. */
import type { Chosen } from '../../search/filters.ts';

export interface State {
  q: string;
  filters: Chosen;
  byDate: boolean;
  synonyms: boolean;
  /** How many earlier groups of years are searched too. */
  back: number;
}

const form = document.getElementById('search') as HTMLFormElement;
export const input = document.getElementById('q') as HTMLInputElement;
const boxes = (): HTMLInputElement[] => [...form.querySelectorAll<HTMLInputElement>('input[data-facet]')];
const lists = (): HTMLSelectElement[] => [...form.querySelectorAll<HTMLSelectElement>('select[data-facet]')];
/** Which filter a box or a list belongs to. */
const facetOf = (control: HTMLElement): string => control.dataset['facet'] ?? '';
const order = document.getElementById('order') as HTMLSelectElement;
/** Whether other names are searched too. */
export const namesBox = document.getElementById('names') as HTMLInputElement;

/** For which query how many earlier groups of years are asked for; another query begins with the newest again. */
let earlier = { q: '', back: 0 };

export function searchEarlier(): void {
  const { q, back } = readForm();
  earlier = { q, back: back + 1 };
}

/** Fills the form from the address. */
export function readAddress(): void {
  const params = new URLSearchParams(location.search);
  input.value = params.get('q') ?? '';
  earlier = { q: input.value.trim(), back: Number(params.get('back') ?? 0) || 0 };
  order.value = params.get('order') ?? '';
  namesBox.checked = params.get('names') !== '0';
  for (const box of boxes()) box.checked = params.getAll(facetOf(box)).includes(box.value);
  for (const list of lists()) list.value = params.get(facetOf(list)) ?? '';
}

export function readForm(): State {
  const filters: Chosen = {};
  for (const box of boxes()) if (box.checked) (filters[facetOf(box)] ??= []).push(box.value);
  for (const list of lists()) if (list.value !== '') filters[facetOf(list)] = [list.value];
  const q = input.value.trim();
  const back = earlier.q === q ? earlier.back : 0;
  return { q, filters, byDate: order.value === 'date', synonyms: namesBox.checked, back };
}

/** The address of the form's state. */
export function addressOfForm(): string {
  const { q, filters, byDate, synonyms, back } = readForm();
  const params = new URLSearchParams();
  if (q) params.set('q', q);
  for (const [name, values] of Object.entries(filters)) for (const value of values) params.append(name, value);
  if (byDate) params.set('order', 'date');
  if (!synonyms) params.set('names', '0');
  if (back > 0) params.set('back', String(back));
  return params.size ? `?${params}` : location.pathname;
}

/** Sets a filter to a value, or takes the value out of it. */
export function choose(name: string, value: string, chosen = true): void {
  for (const box of boxes()) if (facetOf(box) === name && box.value === value) box.checked = chosen;
  for (const list of lists()) if (facetOf(list) === name) list.value = chosen ? value : '';
}

/** Writes how many results each filter's value has. */
export function showCounts(counts: Record<string, Record<string, number>>): void {
  for (const box of boxes()) {
    const small = box.parentElement?.querySelector('small');
    const count = counts[facetOf(box)]?.[box.value] ?? 0;
    small?.replaceChildren(String(count));
    box.parentElement?.classList.toggle('empty', count === 0 && !box.checked);
  }
  for (const list of lists()) {
    for (const option of list.options) {
      const count = counts[facetOf(list)]?.[option.value] ?? 0;
      if (option.value === '') continue;
      option.text = count > 0 ? `${option.value}（${count}）` : option.value;
      option.hidden = count === 0 && !option.selected;
    }
  }
}
