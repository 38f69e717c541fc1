/** One row of a register whose fields are all text. */
export type RegisterRow<Field extends string = never> = Record<Field, string> & {
  /** With its publication: `guandu-2019/p-3-1`. */
  id: string;
  publication: string;
  name: string;
  file: string;
  line: number;
};

type Clause = 'document' | 'clause';
export type Problem = RegisterRow<
  'section' | 'department' | 'topic' | 'problem' | 'measure' | 'next' | 'indicator' | 'target' | 'follows' | 'outcome'
>;
export type Amount = RegisterRow<Clause | 'subject' | 'beneficiary' | 'amount' | 'unit' | 'condition'>;
export type Threshold = RegisterRow<Clause | 'subject' | 'criterion' | 'comparison' | 'value' | 'unit'>;
export type Task = RegisterRow<Clause | 'task' | 'lead' | 'partners' | 'deadline' | 'deadlinePrinted'>;
export type Form = RegisterRow<Clause | 'title' | 'fields'>;
export type Appointment = RegisterRow<Clause | 'date' | 'person' | 'action' | 'post'>;
export type ChronicleEntry = RegisterRow<'date' | 'event' | 'bodies' | 'places' | 'kind'>;

/** The rows of all text registers, by register. */
export interface Registers {
  problems: Problem[];
  amounts: Amount[];
  thresholds: Threshold[];
  tasks: Task[];
  forms: Form[];
  appointments: Appointment[];
  chronicle: ChronicleEntry[];
}
