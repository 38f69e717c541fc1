import type { APIRoute, GetStaticPaths } from 'astro';
import type { Publication } from '../../../../data/catalogue.ts';
import { registerOf } from '../../../../site/collections.ts';
import { problemsCsv } from '../../../../site/problems-csv.ts';
import { problemViews } from '../../../../site/problem-view.ts';
import { csvResponse } from '../../../../site/responses.ts';
import { reportPaths } from '../../../../site/report-paths.ts';

export const getStaticPaths: GetStaticPaths = reportPaths;

export const GET: APIRoute<{ publication: Publication }> = async ({ props }) => {
  const views = await problemViews(await registerOf('problems', props.publication.id));
  return csvResponse(problemsCsv(views));
};
