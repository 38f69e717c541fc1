import type { TableSchemaDescriptor } from './table-schema.ts';

/** `facts.csv`: every number stated in prose, one row each. The same in every publication. */
export const FACTS_SCHEMA: TableSchemaDescriptor = {
  fields: [
    { name: 'id', type: 'string', title: '数据点' },
    { name: 'section', type: 'string', title: '节', constraints: { required: true } },
    { name: 'indicator', type: 'string', title: '指标' },
    { name: 'value', type: 'number', title: '数值', constraints: { required: true } },
    { name: 'unit', type: 'string', title: '单位' },
    { name: 'period', type: 'string', title: '时期', constraints: { required: true } },
    { name: 'place', type: 'string', title: '地区', constraints: { required: true } },
    { name: 'scope', type: 'string', title: '口径' },
    { name: 'qualifier', type: 'string', title: '限定' },
    { name: 'source', type: 'string', title: '出处' },
    { name: 'derived', type: 'string', title: '推算方法' },
  ],
  missingValues: [''],
  primaryKey: ['id'],
};

/** `errata.csv`: where the original does not agree with itself. */
export const ERRATA_SCHEMA: TableSchemaDescriptor = {
  fields: [
    { name: 'id', type: 'string', title: '编号' },
    { name: 'where', type: 'string', title: '位置', constraints: { required: true } },
    { name: 'rule', type: 'string', title: '规则', constraints: { required: true } },
    { name: 'printed', type: 'string', title: '原文' },
    { name: 'computed', type: 'string', title: '核算' },
    { name: 'note', type: 'string', title: '说明', constraints: { required: true } },
    { name: 'found', type: 'string', title: '发现日期', constraints: { required: true } },
  ],
  missingValues: [''],
  primaryKey: ['id'],
};

/** `indicator-cells.csv`: which cells of tables state an indicator, of when, of where and with what scope. */
export const INDICATOR_CELLS_SCHEMA: TableSchemaDescriptor = {
  fields: [
    { name: 'indicator', type: 'string', title: '指标' },
    { name: 'table', type: 'string', title: '表' },
    { name: 'key', type: 'string', title: '行' },
    { name: 'field', type: 'string', title: '列' },
    { name: 'period', type: 'string', title: '时期', constraints: { required: true } },
    { name: 'place', type: 'string', title: '地区', constraints: { required: true } },
    { name: 'scope', type: 'string', title: '口径' },
  ],
  missingValues: [''],
  primaryKey: ['indicator', 'table', 'key', 'field'],
};

/** `corrections.csv`: what was published otherwise and was changed since. Written by `npm run correct`. */
export const CORRECTIONS_SCHEMA: TableSchemaDescriptor = {
  fields: [
    { name: 'id', type: 'integer', title: '序号', constraints: { required: true } },
    { name: 'version', type: 'integer', title: '版本', constraints: { required: true } },
    { name: 'date', type: 'string', title: '日期', constraints: { required: true } },
    { name: 'kind', type: 'string', title: '类别', constraints: { required: true } },
    { name: 'where', type: 'string', title: '位置', constraints: { required: true } },
    { name: 'old', type: 'string', title: '原值' },
    { name: 'new', type: 'string', title: '现值' },
    { name: 'reason', type: 'string', title: '理由', constraints: { required: true } },
  ],
  missingValues: [''],
  primaryKey: ['id'],
};

const text = (name: string, title: string, required = false): TableSchemaDescriptor['fields'][number] => ({
  name,
  title,
  type: 'string',
  ...(required ? { constraints: { required } } : {}),
});

const register = (...fields: TableSchemaDescriptor['fields']): TableSchemaDescriptor => ({
  fields: [text('id', '编号'), ...fields],
  missingValues: [''],
  primaryKey: ['id'],
});

const inDocument = [text('document', '文件', true), text('clause', '条款')];

/** Registers whose rows are text alone: what a publication states, row by row. `<name>.csv` in its folder under `data/`. */
export const TEXT_REGISTERS = {
  /** Problems that a report names, what is done about them, and what came of them. */
  problems: register(
    text('section', '节', true),
    text('department', '部门'),
    text('topic', '主题'),
    text('problem', '存在问题'),
    text('measure', '对策措施'),
    text('next', '下一步计划'),
    text('indicator', '指标'),
    text('target', '目标'),
    text('follows', '接续的问题'),
    text('outcome', '后续情况'),
  ),
  /** Amounts of money that a document grants or imposes. */
  amounts: register(
    ...inDocument,
    text('subject', '事项', true),
    text('beneficiary', '对象'),
    text('amount', '标准'),
    text('unit', '单位'),
    text('condition', '条件'),
  ),
  /** What one must reach to be recognised, or must not exceed. */
  thresholds: register(
    ...inDocument,
    text('subject', '事项', true),
    text('criterion', '条件', true),
    text('comparison', '比较'),
    text('value', '数值'),
    text('unit', '单位'),
  ),
  /** Who has to do what by when. */
  tasks: register(
    ...inDocument,
    text('task', '任务', true),
    text('lead', '牵头单位'),
    text('partners', '配合单位'),
    text('deadline', '期限'),
    text('deadlinePrinted', '期限（原文）'),
  ),
  /** Forms that a document prescribes; `fields` separated by `；`. */
  forms: register(...inDocument, text('title', '表格', true), text('fields', '栏目')),
  /** Appointments to and removals from public office. */
  appointments: register(
    ...inDocument,
    text('date', '日期'),
    text('person', '姓名', true),
    text('action', '任免', true),
    text('post', '职务', true),
  ),
  /** Events of a chronicle (大事记). */
  chronicle: register(text('date', '日期', true), text('event', '事件', true), text('bodies', '机构'), text('places', '地点'), text('kind', '类别')),
} as const;

export type TextRegister = keyof typeof TEXT_REGISTERS;

/** Parts of a publication outside its chapters at which an erratum can stand (`section:contents`), as readers call them. */
const PARTS = { contributors: '编审委员会', contents: '目录', chronicle: '大事记' } as const;

/** `目录` for `contents`; undefined for sections of the text. */
export const partTitle = (section: string): string | undefined => (Object.hasOwn(PARTS, section) ? PARTS[section as keyof typeof PARTS] : undefined);

/** Those that stand on the cover. */
export const COVER_SECTIONS = ['contributors', 'contents'] as const;
