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

/** Parts of a publication outside its chapters at which an erratum can stand (`section:contents`); the cover shows them. */
export const COVER_SECTIONS = ['contributors', 'contents'] as const;
