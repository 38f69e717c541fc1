import { checkClaims } from '../../../../src/checks/check-claims.ts';
import { exampleProject } from '../../../../src/checks/example.ts';
import type { Outcome } from '../../../../src/checks/outcomes.ts';
import type { Example } from '../../../../src/checks/rule.ts';
import { formatFault } from '../../../../src/data/fault.ts';
import type { Indicator } from '../../../../src/data/catalogue.ts';
import type { Erratum, Project } from '../../../../src/project/types.ts';

const NUMBER = /^(?<direction>\p{Script=Han}*?)\s*(?<qualifier>约|近|超过)?\s*(?<number>-?[\d.]+)\s*(?<unit>.*)$/u;
const FALLING = /下降|减少|降低|回落/;

/** Prose whose numbers stand in brackets, `抽检 [44 批次]`, as an example: each is bound to a fact of its own, a, b, c… in order. */
export function proseExample(prose: string): Example {
  const facts: string[] = [];
  const text = prose.replace(/\[([^\]]+)\]/g, (_, inner: string) => {
    const { direction = '', qualifier = '', number = '', unit = '' } = NUMBER.exec(inner)?.groups ?? {};
    const id = String.fromCharCode('a'.charCodeAt(0) + facts.length);
    facts.push([id, `i-${id}`, (FALLING.test(direction) ? '-' : '') + number, unit, '2024', '', qualifier].join(','));
    return `[${inner}](fact:${id})`;
  });
  return { says: prose, facts: facts.join('\n'), text, finds: [] };
}

/** What every rule about numbers makes of such prose: `sum a holds`, `range b fails`. */
export function said(prose: string): string[] {
  return saidOf(proseExample(prose));
}

/** What one rule makes of such prose. */
export const saidOfRule = (rule: string, prose: string): string[] => said(prose).filter((outcome) => outcome.startsWith(`${rule} `));

/** What is said of an example's numbers; faults of another kind are mistakes of the test. */
export function saidOf(example: Example): string[] {
  return readable(exampleProject(example)).outcomes.filter(aboutNumbers).map(inWords);
}

/** The same with other titles of indicators, which decide what an indicator can be. */
export function saidOfTitled(example: Example, titles: Readonly<Record<string, string>>): string[] {
  const project = exampleProject(example);
  const indicators = project.indicators.map((i): Indicator => ({ ...i, title: titles[i.id] ?? i.title }));
  return checkClaims({ ...project, indicators })
    .outcomes.filter(aboutNumbers)
    .map(inWords);
}

/** Faults of an example with errata, `rule: message`; each erratum is written as place, rule, printed and computed value. */
export function faultsWith(
  example: Example,
  ...errata: readonly [where: string, rule: string, printed: string, computed: string][]
): string[] {
  const file = 'data/li-2024/errata.csv';
  const listed = errata.map(([where, rule, printed, computed], i): Erratum => {
    const name = `e-${i + 1}`;
    const place = { publication: 'li-2024', file, line: i + 2 };
    return { ...place, id: `li-2024/${name}`, name, where, rule, printed, computed, note: '说明。', found: '2026-01-05' };
  });
  return checkClaims({ ...readable(exampleProject(example)), errata: listed }).faults.map((f) => `${f.rule ?? ''}: ${f.message}`);
}

function readable(project: Project): Project {
  const foreign = project.faults.filter((f) => f.severity === 'error' && (f.rule === undefined || f.rule === 'bound'));
  if (foreign.length) throw new Error(foreign.map(formatFault).join('\n'));
  return project;
}

/** That a number's year is over when the report is issued is claimed of all of them, and says nothing of the prose. */
const aboutNumbers = ({ rule, where }: Outcome): boolean => where.startsWith('fact:') && rule !== 'date';

const inWords = ({ rule, where, status }: Outcome): string => `${rule} ${where.replace('fact:', '')} ${status}`;
