/** What is wrong with an input file, where, and how to mend it. Texts are Chinese: maintainers read them. */
export interface Fault {
  severity: 'error' | 'warning';
  /** Path relative to the project root, with forward slashes. */
  file: string;
  /** 1-based; 1 when the fault concerns the whole file. */
  line: number;
  /** 1-based, counted in characters. */
  column: number;
  /** What is wrong. */
  message: string;
  /** What was expected there. */
  expected?: string;
  /** How to mend it. */
  remedy?: string;
  /** The rule that it breaks: an id of `src/checks/rules`; none for what cannot be read. */
  rule?: string;
}

export type FaultDetail = Pick<Fault, 'message'> & Partial<Omit<Fault, 'message' | 'file'>>;

/** A fault of `file`; severity, line and column default to error, 1 and 1. */
export function fault(file: string, detail: FaultDetail): Fault {
  return { severity: 'error', line: 1, column: 1, ...detail, file };
}

/** One fault as one line: `file:line:column: 错误：what；应为 …；改法：…`. */
export function formatFault(f: Fault): string {
  const label = f.severity === 'error' ? '错误' : '提醒';
  const parts = [f.message];
  if (f.expected) parts.push(`应为：${f.expected}`);
  if (f.remedy) parts.push(`改法：${f.remedy}`);
  return `${f.file}:${f.line}:${f.column}: ${label}：${parts.join('；')}`;
}

/** Faults in reading order: by file, line, column; a fault said twice is kept once. */
export function sortFaults(faults: readonly Fault[]): Fault[] {
  const unique = new Map(faults.map((f) => [formatFault(f), f]));
  return [...unique.values()].sort(
    (a, b) => compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.message, b.message),
  );
}

/** Whether any is more than a warning. */
export function hasErrors(faults: readonly Fault[]): boolean {
  return faults.some((f) => f.severity === 'error');
}

/** Thrown where a caller asked for good data and there is none. Its message lists every fault, one a line. */
export class FaultError extends Error {
  readonly faults: readonly Fault[];
  constructor(faults: readonly Fault[]) {
    super(sortFaults(faults).map(formatFault).join('\n'));
    this.name = 'FaultError';
    this.faults = faults;
  }
}

/** Order by code units: the same on every machine, whatever its locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
