/** The components that chapters use without importing them; `src/binding/components.ts` says what each takes. */
import BarChart from './BarChart.astro';
import Bound from './Bound.astro';
import Case from './Case.astro';
import DotPlot from './DotPlot.astro';
import Erratum from './Erratum.astro';
import LineChart from './LineChart.astro';
import ShareStrip from './ShareStrip.astro';
import SlopeChart from './SlopeChart.astro';
import Table from './Table.astro';

export const chapterComponents = { BarChart, Bound, Case, DotPlot, Erratum, LineChart, ShareStrip, SlopeChart, Table };
