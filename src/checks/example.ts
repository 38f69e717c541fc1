import { FACTS_SCHEMA } from '../data/registers.ts';
import { memoryFiles } from '../project/files.ts';
import { readProject } from '../project/read-project.ts';
import type { Project } from '../project/types.ts';
import type { Example } from './rule.ts';

const PUBLICATION = 'li-2024';

/** The small publication of a rule's example, read and checked like any other. */
export function exampleProject(example: Example): Project {
  return readProject(memoryFiles(exampleFiles(example)));
}

/** Where the rule finds something in its example: `cell:t/合计/抽检`, `fact:a`, `section:1.1`; `chapter` for a place in the text. */
export function foundIn(example: Example, rule: string): string[] {
  const project = exampleProject(example);
  const outcomes = project.outcomes.filter((o) => o.rule === rule && o.status !== 'holds').map((o) => o.where);
  const inText = project.faults.filter((f) => f.rule === rule && f.file.endsWith('.mdx') && outcomes.length === 0).map(() => 'chapter');
  return [...outcomes, ...inText];
}

function exampleFiles(example: Example): Record<string, string> {
  const facts = (example.facts ?? '')
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split(','));
  const indicators = [...new Map(facts.map(([, indicator = '', , unit = '']) => [indicator, unit])).entries()];
  const content = `content/publications/${PUBLICATION}`;
  const data = `data/${PUBLICATION}`;
  const table = example.table === undefined ? undefined : tableFiles(example);
  return {
    'content/places.yaml': yaml([{ id: 'li', name: '示例市', short: '示例市' }]),
    'content/topics.yaml': yaml([{ id: 'quality', title: '质量' }]),
    'content/departments.yaml': '[]',
    'content/glossary.yaml': '[]',
    'content/indicators.yaml': yaml(
      indicators.map(([id, unit]) => ({ id, title: TITLES[id] ?? id, unit, better: 'none', topic: 'quality' })),
    ),
    [`${content}/publication.yaml`]: yaml({
      id: PUBLICATION,
      kind: 'report',
      place: 'li',
      year: 2024,
      title: '示例市 2024 年质量报告',
      shortTitle: '示例市 2024',
      issuer: ['示例市人民政府'],
      date: '2025-06',
      dateAsPrinted: '2025年6月',
      period: '2024',
      summary: '示例。',
      unboundNumbers: 'error',
    }),
    [`${content}/01-example.mdx`]: [
      '---\nnumber: 1\nlabel: 第1章\ntitle: 示例\ntopics: [quality]\nsummary: 示例。\n---\n\n## 1.1 示例\n',
      example.text ?? '',
      table ? '\n<Table id="t" />\n' : '',
    ].join('\n'),
    [`${data}/datapackage.json`]: JSON.stringify({
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: PUBLICATION,
      title: '示例',
      version: '1.0.0',
      sources: [{ title: '示例' }],
      resources: [
        ...(table ? [table.resource] : []),
        { name: 'facts', type: 'table', path: 'facts.csv', title: '数据点', schema: FACTS_SCHEMA },
      ],
    }),
    ...(table ? { [`${data}/t.csv`]: table.csv } : {}),
    ...(example.declared ? { [`${data}/checks.yaml`]: yaml(example.declared) } : {}),
    [`${data}/facts.csv`]: [
      'id,section,indicator,value,unit,period,place,scope,qualifier,source,derived',
      ...facts.map(([id, indicator, value, unit, period, scope = '', qualifier = '']) =>
        [id, '1.1', indicator, value, unit, period, 'li', scope, qualifier, '示例', ''].join(','),
      ),
    ].join('\n'),
  };
}

/** JSON is YAML. */
const yaml = (value: unknown): string => JSON.stringify(value);

/** Names that rules look at. */
const TITLES: Record<string, string> = { 'pass-rate': '合格率' };

function tableFiles({ table = '', number = '表1.1', caption = '测试表', checks = [] }: Example): { csv: string; resource: unknown } {
  const [head = '', ...rows] = table.split('\n');
  const fields = head.split(',').map((text, index) => {
    const [, name = text, unit] = /^(.*?)（(.*)）$/.exec(text) ?? [];
    const values = rows.map((row) => row.split(',')[index] ?? '').filter((value) => /^[\d.+-]*\d$/.test(value));
    const isText = unit === '' || (unit === undefined && !/^(?:序号|名次|排名)$/.test(name));
    if (isText) return { name, type: 'string' };
    const whole = values.every((value) => /^-?\d+$/.test(value)) && unit !== '%';
    return { name, type: whole ? 'integer' : 'number', ...(unit === undefined ? {} : { unit }) };
  });
  const key = fields.find((f) => f.type === 'string')?.name ?? fields[0]?.name ?? '';
  return {
    csv: [fields.map((f) => f.name).join(','), ...rows].join('\n'),
    resource: {
      name: 't',
      type: 'table',
      path: 't.csv',
      title: caption,
      number,
      section: '1.1',
      period: '2024',
      place: 'li',
      checks,
      schema: { fields, primaryKey: [key], missingValues: ['', '-', '/'] },
    },
  };
}
