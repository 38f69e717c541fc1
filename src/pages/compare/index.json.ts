import { initialsOf } from '../../indicators/letters.ts';
import type { CompareIndex } from '../../indicators/pack.ts';
import { allPlaces } from '../../site/catalogues.ts';
import { indicatorsWithValues } from '../../site/indicators.ts';

/** What can be compared: for choosing on `/compare/`. */
export async function GET(): Promise<Response> {
  const chosen = (await indicatorsWithValues()).filter(({ values }) => values.length > 0);
  const index: CompareIndex = {
    places: Object.fromEntries((await allPlaces()).map((p) => [p.id, p.short])),
    indicators: chosen.map(({ indicator: { id, title, topic } }) => [id, title, initialsOf(title), topic]),
  };
  return new Response(JSON.stringify(index));
}
