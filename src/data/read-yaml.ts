import type { z } from 'astro/zod';
import { isNode, LineCounter, parseDocument, visit, type Document } from 'yaml';
import { fault, type Fault } from './fault.ts';
import { didYouMean } from './nearest.ts';

export interface YamlOptions {
  /** Lines of the file before the text. */
  lineOffset?: number;
  /** Keeps what a text holds from one run to the next. */
  keep?: (compute: () => PlainYaml) => PlainYaml;
}

/** What a text holds, or that it cannot be read. */
export type PlainYaml = { clean: true; value: unknown } | { clean: false };

/** A YAML (or JSON, which is YAML) text checked against a schema; faults point at the offending node. */
export function readYaml<T>(
  text: string,
  schema: z.ZodType<T>,
  file: string,
  { lineOffset = 0, keep = (compute) => compute() }: YamlOptions = {},
): { value?: T; faults: Fault[]; positionOf: (path: readonly PropertyKey[]) => Position } {
  let composed: Composed | undefined;
  const compose = (): Composed => (composed ??= composeYaml(text, lineOffset));
  const positionOf = (path: readonly PropertyKey[]): Position => compose().locate(offsetOf(compose().doc, path));
  const plain = keep(() => (problemsOf(compose()).length > 0 ? { clean: false } : { clean: true, value: compose().doc.toJS() as unknown }));
  if (!plain.clean) return { faults: problemsOf(compose()).map((problem) => fault(file, problem)), positionOf };
  const parsed = schema.safeParse(plain.value ?? undefined, { reportInput: true });
  if (parsed.success) return { value: parsed.data, faults: [], positionOf };
  return { faults: parsed.error.issues.flatMap((issue) => issueFaults(issue, file, positionOf)), positionOf };
}

interface Composed {
  doc: Document;
  locate: (offset: number) => Position;
}

function composeYaml(text: string, lineOffset: number): Composed {
  const counter = new LineCounter();
  const doc = parseDocument(text, { lineCounter: counter, prettyErrors: false, uniqueKeys: true });
  return {
    doc,
    locate(offset) {
      const { line, col } = counter.linePos(offset);
      return { line: line + lineOffset, column: col };
    },
  };
}

function problemsOf({ doc, locate }: Composed): (Position & { message: string; remedy: string })[] {
  if (doc.errors.length) {
    return doc.errors.map((e) => ({
      ...locate(e.pos[0]),
      message: `YAML 写法有误：${YAML_ERRORS[e.code] ?? '无法解析'}`,
      remedy: '检查缩进、冒号后的空格与引号',
    }));
  }
  const detail = { message: 'YAML 写法有误：引用（*）了没有定义的锚点（&）', remedy: '文字以 * 开头时加引号' };
  return unresolvedAliases(doc).map((offset) => ({ ...locate(offset), ...detail }));
}

export interface Position {
  line: number;
  column: number;
}

/** Offsets of `*name` without a `&name` before it; the parser itself finds them only when it makes values. */
function unresolvedAliases(doc: Document): number[] {
  const offsets: number[] = [];
  visit(doc, {
    Alias(_, node) {
      if (!node.resolve(doc)) offsets.push(node.range?.[0] ?? 0);
    },
  });
  return offsets;
}

function offsetOf(doc: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length >= 0; length--) {
    const node: unknown = length === 0 ? doc.contents : doc.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

const YAML_ERRORS: Record<string, string> = {
  BAD_INDENT: '缩进不对',
  TAB_AS_INDENT: '缩进用了制表符，应为空格',
  DUPLICATE_KEY: '同一个键写了两次',
  MISSING_CHAR: '缺少字符（多半是引号、括号或逗号）',
  BLOCK_AS_IMPLICIT_KEY: '一行里有两个“键: 值”',
  MULTILINE_IMPLICIT_KEY: '键跨了行，可能少了冒号',
  UNEXPECTED_TOKEN: '出现了不该有的字符',
  BAD_DQ_ESCAPE: '双引号里的反斜杠写法不对',
  BAD_SCALAR_START: '值以特殊字符（% @ ` 等）开头，要加引号',
  BAD_DIRECTIVE: '以 % 开头的行写法不对',
  BAD_ALIAS: '以 * 开头的值要加引号',
  ALIAS_PROPS: '以 * 开头的值要加引号',
  MULTIPLE_ANCHORS: '以 & 开头的值要加引号',
  MULTIPLE_TAGS: '以 ! 开头的值要加引号',
  TAG_RESOLVE_FAILED: '以 ! 开头的值要加引号',
  MULTIPLE_DOCS: '文件里有不止一份内容（多出了 ---）',
  BLOCK_IN_FLOW: '方括号或花括号里不能换成缩进写法',
  BAD_PROP_ORDER: '标记的位置不对',
  BAD_COLLECTION_TYPE: '列表与键值表混用',
  KEY_OVER_1024_CHARS: '键太长，可能少了冒号',
  NON_STRING_KEY: '键必须是文字',
};

function issueFaults(issue: z.core.$ZodIssue, file: string, positionOf: (path: readonly PropertyKey[]) => Position): Fault[] {
  const key = issue.path.map(String).join('.');
  const at = positionOf(issue.path);
  const name = key === '' ? '内容' : `“${key}”`;
  switch (issue.code) {
    case 'invalid_type':
      return [
        issue.input === undefined && issue.path.length > 0
          ? fault(file, { ...at, message: `缺少${name}`, expected: typeName(issue.expected), remedy: `加上 ${String(issue.path.at(-1))}: …` })
          : fault(file, { ...at, message: `${name}的类型不对`, expected: typeName(issue.expected) }),
      ];
    case 'unrecognized_keys':
      return issue.keys.map((k) =>
        fault(file, { ...positionOf([...issue.path, k]), message: `不认识的键“${k}”`, remedy: '删去，或改正拼写' }),
      );
    case 'invalid_value': {
      const values = issue.values.map(String);
      const guess = typeof issue.input === 'string' ? didYouMean(issue.input, values) : undefined;
      return [fault(file, { ...at, message: `${name}的值不在可选范围`, expected: values.join('、'), ...(guess ? { remedy: guess } : {}) })];
    }
    case 'invalid_union':
      return [fault(file, { ...at, message: `${name}的写法不对`, remedy: '对照 README.zh-CN.md 里的例子' })];
    case 'too_small':
      return [fault(file, { ...at, message: `${name}太短或为空`, expected: `至少 ${issue.minimum}` })];
    default:
      return [fault(file, { ...at, message: `${name}：${issue.message}` })];
  }
}

const TYPES: Record<string, string> = {
  string: '文字',
  number: '数字',
  int: '整数',
  boolean: 'true 或 false',
  array: '列表',
  object: '键值表',
  record: '键值表',
};
const typeName = (expected: string): string => TYPES[expected] ?? expected;
