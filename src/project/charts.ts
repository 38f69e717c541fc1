import { chartName, isChart, readChart, type Plotted } from '../charts/chart.ts';
import { describeChart } from '../charts/describe.ts';
import { sectionAt } from '../markdown/parse-chapter.ts';
import { writtenIn, type Project } from './types.ts';

/** A chart of a text, with everything that is said about it. */
export interface Chart extends Plotted {
  /** `guandu-2019/2-5`. */
  id: string;
  publication: string;
  /** Last part of its addresses. */
  name: string;
  /** As printed: `图 2.10`. */
  number?: string;
  title: string;
  note?: string;
  /** What it shows, in words. */
  description: string;
  /** The table that it is drawn from. */
  table: string;
  /** As readers call the table: `表 2.5`, or its title. */
  tableText: string;
  period: string;
  /** Short name of the place that its numbers hold for. */
  place: string;
  /** The section that it stands in. */
  section: string;
}

type Texts = Pick<Project, 'chapters' | 'cases' | 'documents' | 'tables' | 'places'>;

/** All charts in reading order. Those that cannot be drawn are left out: the checker reports them. */
export function chartsOf(project: Texts): Chart[] {
  const tables = new Map(project.tables.map((t) => [t.id, t]));
  const places = new Map(project.places.map((p) => [p.id, p.short]));
  return writtenIn(project).flatMap((written) =>
    written.source.components.flatMap(({ name: component, attributes, line }): Chart[] => {
      const table = tables.get(`${written.publication}/${attributes['table'] ?? ''}`);
      if (!isChart(component) || !table) return [];
      const plotted = plotOf(() => readChart(component, attributes, table));
      if (!plotted) return [];
      const { number, title = '', note, description } = attributes;
      const name = chartName(attributes);
      return [
        {
          id: `${written.publication}/${name}`,
          publication: written.publication,
          name,
          ...(number === undefined ? {} : { number }),
          title,
          ...(note === undefined ? {} : { note }),
          description: description ?? describeChart(plotted.data),
          table: table.name,
          tableText: table.number ?? table.title,
          period: table.period,
          place: places.get(table.place) ?? table.place,
          section: sectionAt(written.source.headings, line) ?? written.home,
          ...plotted,
        },
      ];
    }),
  );
}

/** A chart with a wrong attribute has no drawing; its fault stands elsewhere. */
function plotOf(read: () => Plotted): Plotted | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
