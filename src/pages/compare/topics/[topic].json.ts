import type { APIRoute, GetStaticPaths } from 'astro';
import { packValue, type PackedIndicator } from '../../../indicators/pack.ts';
import { allTopics } from '../../../site/catalogues.ts';
import { indicatorsWithValues } from '../../../site/indicators.ts';

export const getStaticPaths = (async () => (await allTopics()).map(({ id }) => ({ params: { topic: id } }))) satisfies GetStaticPaths;

/** The values of a topic's indicators, for `/compare/`. */
export const GET: APIRoute = async ({ params }) => {
  const own = (await indicatorsWithValues()).filter(({ indicator, values }) => indicator.topic === params['topic'] && values.length > 0);
  const packed = own.map(({ indicator: { id, title, unit, breaks }, values }): [string, PackedIndicator] => [
    id,
    { title, unit, breaks, values: values.map(packValue) },
  ]);
  return new Response(JSON.stringify(Object.fromEntries(packed)));
};
