/** The components that chapters use without importing them; `src/binding/components.ts` says what each takes. */
import Bound from './Bound.astro';
import Case from './Case.astro';
import Chart from './Chart.astro';
import Erratum from './Erratum.astro';
import Table from './Table.astro';

const charts = { BarChart: Chart, DotPlot: Chart, LineChart: Chart, ShareStrip: Chart, SlopeChart: Chart };

export const chapterComponents = { Bound, Case, Erratum, Table, ...charts };
