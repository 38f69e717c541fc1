import { formatFault, type Fault } from '../data/fault.ts';

export const FORMATS = ['text', 'json', 'sarif'] as const;
export type Format = (typeof FORMATS)[number];

/** Faults for a person, grouped by file; for a program (JSON); or for a code host's annotations (SARIF 2.1.0). */
export function reportFaults(faults: readonly Fault[], format: Format): string {
  if (format === 'json') return `${JSON.stringify(faults, null, 1)}\n`;
  if (format === 'sarif') return `${JSON.stringify(sarif(faults), null, 1)}\n`;
  const files = Map.groupBy(faults, (f) => f.file);
  return [...files.values()].map((own) => `${own.map(formatFault).join('\n')}\n`).join('\n');
}

function sarif(faults: readonly Fault[]): unknown {
  const ruleOf = (f: Fault): string => f.rule ?? 'content';
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'zhijian', rules: [...new Set(faults.map(ruleOf))].sort().map((id) => ({ id })) } },
        results: faults.map((f) => ({
          ruleId: ruleOf(f),
          level: f.severity,
          message: { text: [f.message, f.expected && `应为：${f.expected}`, f.remedy && `改法：${f.remedy}`].filter(Boolean).join('；') },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: encodeURI(f.file) },
                region: { startLine: f.line, startColumn: f.column },
              },
            },
          ],
        })),
      },
    ],
  };
}
