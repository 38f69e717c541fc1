import { exampleProject, foundIn } from '../checks/example.ts';
import type { Example, Rule } from '../checks/rule.ts';
import { tableView, type BodyCell } from './table-view.ts';

/** A rule's example as its page shows it. */
export interface ShownExample {
  says: string;
  table?: { caption: string; head: { text: string; numeric: boolean }[]; rows: BodyCell[][] } | undefined;
  /** Paragraphs of the text without markup; facts that no text states. */
  lines: string[];
  /** What the rule finds in it, in words. */
  found: string[];
  /** Whether something was compared and agrees; otherwise there was nothing to compare. */
  held: boolean;
}

/** Reads the example as the checker does; what is shown as found is what the checker reports. */
export function shownExample(example: Example, rule: Rule): ShownExample {
  const project = exampleProject(example);
  const [table] = project.tables;
  const heads = example.table?.split('\n')[0]?.split(',') ?? [];
  const found = foundIn(example, rule.id).length > 0;
  return {
    says: example.says,
    table: table && {
      caption: example.number || example.caption || example.text ? [table.number, table.title].join(' ') : '',
      head: heads.map((text, i) => ({ text: text.replace('（）', ''), numeric: table.columns[i]?.type !== 'string' })),
      rows: tableView(table, []).rows.map((row) => row.cells),
    },
    lines: [...linesOf(example), ...(example.declared ?? []).map((formula) => `声明：${formula}`)],
    found: found ? project.faults.filter((f) => f.rule === rule.id).map((f) => plain(f.message)) : [],
    held: project.outcomes.some((o) => o.rule === rule.id) || !(rule.claims ?? rule.statements),
  };
}

function linesOf({ text, facts }: Example): string[] {
  if (text !== undefined) return textLines(text);
  return (facts ?? '')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [id = '', , value = '', unit = '', period = '', scope] = line.split(',');
      return `数据点 ${id}：${[value, unit].filter(Boolean).join(' ')}，${period} 年${scope ? `，${scope}` : ''}`;
    });
}

/** Markdown as it reads; the example's own first heading is told where the numbering of headings matters. */
function textLines(markdown: string): string[] {
  const lines = markdown
    .split('\n')
    .filter(Boolean)
    .map((line) =>
      line
        .replace(/^#+ /, '')
        .replace(/^- /, '· ')
        .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1'),
    );
  return markdown.includes('## ') ? ['1.1 示例', ...lines] : lines;
}

/** A message of the checker without addresses of the example's files. */
function plain(message: string): string {
  return message
    .replace(/cell:t\/([^/\s：]+)\/([^/\s：]+)/g, '$1 · $2')
    .replace(/^fact:([\w-]+)：/, '')
    .replace(/content\/publications\/\S+?:\d+/g, '前文');
}
