/** Choosing a comparison. Its state is the address, so that it can be sent, kept, and gone back from. */
import { comparisonTable, MOST, type Selection } from '../indicators/compare.ts';
import type { CompareIndex } from '../indicators/pack.ts';
import { loadIndex, loadIndicators } from './compare/data.ts';
import { element } from './compare/element.ts';
import { onLimits, readLimits, showLimits } from './compare/limits.ts';
import { allow, focusPicker, startPicker } from './compare/picker.ts';
import { addressOf, readAddress } from './compare/state.ts';
import { cautionView, tableView } from './compare/view.ts';

const section = document.getElementById('compare') as HTMLElement;
const chosen = document.getElementById('chosen') as HTMLUListElement;
const said = document.getElementById('said') as HTMLElement;
const result = document.getElementById('result') as HTMLElement;
const base = section.dataset['base'] ?? '/';

let selection: Selection = readAddress(location.search);
let index: CompareIndex = { places: {}, indicators: [] };
const placeName = (id: string): string => index.places[id] ?? id;
const titleOf = (id: string): string => index.indicators.find((choice) => choice[0] === id)?.[1] ?? id;

section.hidden = false;
startPicker(
  () => index.indicators.filter(([id]) => !selection.indicators.includes(id)),
  (id) => choose({ ...selection, indicators: [...selection.indicators, id] }),
);
onLimits(() => choose({ ...selection, ...readLimits() }));
window.addEventListener('popstate', () => {
  selection = readAddress(location.search);
  void show();
});
void show();

function choose(next: Selection): void {
  // Without an indicator there is nothing of which places and years could be chosen.
  selection = next.indicators.length > 0 ? next : { indicators: [], places: [], periods: [] };
  history.pushState(null, '', location.pathname + addressOf(selection));
  void show();
}

async function show(): Promise<void> {
  const shown = selection;
  try {
    index = await loadIndex(base);
    const indicators = await loadIndicators(base, index, shown.indicators);
    // Something else was chosen in the meantime.
    if (shown !== selection) return;
    showChosen();
    showLimits(indicators, shown, placeName);
    const table = comparisonTable(shown, indicators);
    const unknown = shown.indicators.filter((id) => !indicators.some((i) => i.id === id));
    const has = table.count > 0;
    result.replaceChildren(...(has ? [...cautionView(table), tableView(table, { base, placeName })] : []));
    said.textContent = [...unknown.map((id) => `没有指标“${id}”。`), message(indicators.length, table.count)].join('');
  } catch {
    said.textContent = '数据没有取到，请检查网络后再试。';
  }
}

function message(indicators: number, values: number): string {
  if (indicators === 0) return '还没有选指标。';
  if (values === 0) return '所选的地区和年份没有这些指标的数值，放宽一些再看。';
  return `${indicators} 个指标，${values} 个数值。※ 为原文存疑；点按数值可见出处。${indicators === MOST ? '已选满四个，去掉一个才能再加。' : ''}`;
}

function showChosen(): void {
  allow(selection.indicators.length < MOST);
  const items = selection.indicators.map((id) => {
    const button = element('button', { type: 'button', 'aria-label': `去掉${titleOf(id)}` }, '×');
    button.addEventListener('click', () => {
      choose({ ...selection, indicators: selection.indicators.filter((other) => other !== id) });
      allow(true);
      focusPicker();
    });
    return element('li', {}, titleOf(id), button);
  });
  chosen.replaceChildren(...items);
}
