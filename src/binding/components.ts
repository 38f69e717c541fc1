/** What an attribute of a chapter component must hold. */
export type AttributeKind = 'table' | 'column' | 'number-column' | 'number-columns' | 'row' | 'rows' | 'erratum' | 'case' | 'text' | 'flag';

export interface ComponentSpec {
  required: Record<string, AttributeKind>;
  optional: Record<string, AttributeKind>;
  /** Of these attributes exactly one set must be given. */
  oneOf?: string[][];
}

const CHART_TEXT = { id: 'text', number: 'text', note: 'text', description: 'text' } as const;
const ROW_CHOICE = { rows: 'rows', exclude: 'rows' } as const;

/** The components that a chapter may use. Attributes are plain strings, so that they can be checked without rendering. */
export const COMPONENTS: Record<string, ComponentSpec> = {
  Table: { required: { id: 'table' }, optional: {} },
  Erratum: { required: { id: 'erratum' }, optional: {} },
  Case: { required: { id: 'case' }, optional: {} },
  BarChart: {
    required: { table: 'table', category: 'column', title: 'text' },
    optional: { ...CHART_TEXT, ...ROW_CHOICE, value: 'number-column', values: 'number-columns', stacked: 'flag', vertical: 'flag' },
    oneOf: [['value'], ['values']],
  },
  LineChart: {
    required: { table: 'table', x: 'column', title: 'text', values: 'number-columns' },
    optional: { ...CHART_TEXT, ...ROW_CHOICE },
  },
  SlopeChart: {
    required: { table: 'table', category: 'column', title: 'text', from: 'number-column', to: 'number-column' },
    optional: { ...CHART_TEXT, ...ROW_CHOICE },
  },
  ShareStrip: {
    required: { table: 'table', title: 'text' },
    optional: { ...CHART_TEXT, ...ROW_CHOICE, category: 'column', value: 'number-column', row: 'row', values: 'number-columns' },
    oneOf: [
      ['category', 'value'],
      ['row', 'values'],
    ],
  },
  DotPlot: {
    required: { table: 'table', category: 'column', title: 'text', value: 'number-column' },
    optional: { ...CHART_TEXT, ...ROW_CHOICE, target: 'number-column' },
  },
};

/** `a, b，c` → names, as chart attributes write several. */
export function nameList(text: string | undefined): string[] {
  return (text ?? '')
    .split(/[,，]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
