/** Commands as faults name them. */
export const RECORD_COMMAND = 'npm run ledger';

/** The command that makes a correction of what changed. */
export function correctCommand(publication: string): string {
  return `npm run correct -- ${publication} --kind 更正 --reason "……"`;
}

/** What to do about a published value that is another one now. */
export function correctRemedy(publication: string): string {
  return `不是有意改的就恢复原值；是改正就运行 ${correctCommand(publication)}（编印单位作了修订的用 --kind 修订）`;
}
