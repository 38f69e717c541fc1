import type { Problem } from '../project/registers.ts';
import { sectionPath } from './bound.ts';
import { departmentOf, getIndicator, topicTitle } from './catalogues.ts';
import { getPublication, getProblem, registerOf } from './collections.ts';
import { departmentPath, href, indicatorPath, problemsPath, topicPath } from './paths.ts';
import { followed, followersOf } from './problem-groups.ts';

interface Link {
  text: string;
  href: string;
}

/** A problem with the names and addresses of what it refers to. */
export interface ProblemView {
  row: Problem;
  /** Its own place on the report's page of problems. */
  href: string;
  section: Link;
  department: Link | undefined;
  topic: Link | undefined;
  indicator: Link | undefined;
  /** The earlier problem that it takes up again. */
  before: Link | undefined;
  /** What later rows say became of it. */
  after: (Link & { outcome: string })[];
}

/** The problems with their links, in the order given. */
export async function problemViews(rows: readonly Problem[]): Promise<ProblemView[]> {
  const all = await registerOf('problems');
  return Promise.all(rows.map((row) => problemView(row, all)));
}

async function problemView(row: Problem, all: readonly Problem[]): Promise<ProblemView> {
  const { publication, section, department, topic, indicator } = row;
  const earlier = followed(row);
  const measured = indicator === '' ? undefined : await getIndicator(indicator);
  return {
    row,
    href: await problemHref(row),
    section: { text: `${section} 节`, href: await sectionPath(publication, section) },
    department: department === '' ? undefined : { text: (await departmentOf(department)).name, href: href(departmentPath(department)) },
    topic: topic === '' ? undefined : { text: await topicTitle(topic), href: href(topicPath(topic)) },
    indicator: measured && { text: measured.title, href: href(indicatorPath(measured.id)) },
    before: earlier === undefined ? undefined : await linkTo(await getProblem(earlier)),
    after: await Promise.all(followersOf(row, all).map(async (later) => ({ ...(await linkTo(later)), outcome: later.outcome }))),
  };
}

async function linkTo(row: Problem): Promise<Link> {
  return { text: (await getPublication(row.publication)).shortTitle, href: await problemHref(row) };
}

async function problemHref({ publication, name }: Problem): Promise<string> {
  return `${href(problemsPath(await getPublication(publication)))}#${name}`;
}
