import { nameList } from '../binding/components.ts';
import type { Table } from '../project/types.ts';
import type { Canvas, Drawing } from './drawing.ts';
import { drawBars } from './marks/bars.ts';
import { drawColumns } from './marks/columns.ts';
import { drawDots } from './marks/dots.ts';
import { drawLines } from './marks/lines.ts';
import { drawStrip } from './marks/strip.ts';
import { chartData, rowData, type ChartData } from './series.ts';

/** How a chart is drawn. */
export type ChartKind = 'bars' | 'stacked' | 'columns' | 'dots' | 'lines' | 'slope' | 'strip';

export interface Plotted {
  kind: ChartKind;
  data: ChartData;
}

type Attributes = Readonly<Record<string, string>>;
type Read = (attributes: Attributes, table: Table) => Plotted;

const select = ({ rows, exclude }: Attributes) => ({ rows, exclude });

const readBars: Read = (a, table) => ({
  kind: a['vertical'] !== undefined ? 'columns' : a['stacked'] !== undefined ? 'stacked' : 'bars',
  data: chartData(table, { ...select(a), category: a['category'] ?? '', values: nameList(a['value'] ?? a['values']) }),
});

const readLines: Read = (a, table) => ({
  kind: 'lines',
  data: chartData(table, { ...select(a), category: a['x'] ?? '', values: nameList(a['values']) }),
});

const readSlope: Read = (a, table) => ({
  kind: 'slope',
  data: chartData(table, { ...select(a), category: a['category'] ?? '', values: [a['from'] ?? '', a['to'] ?? ''] }),
});

const readStrip: Read = (a, table) => ({
  kind: 'strip',
  data:
    a['row'] === undefined
      ? chartData(table, { ...select(a), category: a['category'] ?? '', values: nameList(a['value']) })
      : rowData(table, a['row'], nameList(a['values'])),
});

const readDots: Read = (a, table) => ({
  kind: 'dots',
  data: chartData(table, { ...select(a), category: a['category'] ?? '', values: nameList([a['value'], a['target']].join()) }),
});

/** The chart components of a chapter, and how their attributes are read. */
const READERS: Readonly<Record<string, Read>> = {
  BarChart: readBars,
  LineChart: readLines,
  SlopeChart: readSlope,
  ShareStrip: readStrip,
  DotPlot: readDots,
};

/** Whether a component of a chapter is a chart. */
export const isChart = (component: string): boolean => component in READERS;

/** What a chart component draws from its table. Unknown rows and columns are an error (the checker names them first). */
export function readChart(component: string, attributes: Attributes, table: Table): Plotted {
  const read = READERS[component];
  if (!read) throw new Error(`<${component}> 不是图`);
  return read(attributes, table);
}

/** The name of a chart in addresses: its `id`, or its table's name. */
export function chartName(attributes: Attributes): string {
  return attributes['id'] ?? attributes['table'] ?? '';
}

/** A chart's marks, for a page or for a picture. */
export function drawChart({ kind, data }: Plotted, canvas: Canvas): Drawing {
  switch (kind) {
    case 'bars':
    case 'stacked':
      return drawBars(data, canvas, kind === 'stacked');
    case 'columns':
      return drawColumns(data, canvas);
    case 'dots':
      return drawDots(data, canvas);
    case 'lines':
    case 'slope':
      return drawLines(data, canvas, kind === 'slope');
    case 'strip':
      return drawStrip(data, canvas);
  }
}
