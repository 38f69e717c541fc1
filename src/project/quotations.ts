import { parseTarget } from '../binding/target.ts';
import type { Block } from '../markdown/blocks.ts';
import { chapterSlug } from './read-chapters.ts';
import type { Project, Written } from './types.ts';

/** A sentence of this site's text in which a fact is stated. */
export interface Quotation {
  publication: string;
  /** The page: a chapter, a case or a document. */
  room: 'chapter' | 'case' | 'document';
  slug: string;
  /** The nearest heading above it; empty for the page itself. */
  anchor: string;
  /** What the heading, or else the page, is called. */
  heading: string;
  /** The sentence in order; `own` is the fact's own number. */
  parts: { text: string; own: boolean }[];
}

/** The sentences of all texts in which each fact is stated, in reading order; a fact that none states has an empty list. */
export function quotationsOf(
  project: Pick<Project, 'chapters' | 'cases' | 'documents' | 'facts'>,
): { id: string; quotations: Quotation[] }[] {
  const found = new Map(project.facts.map(({ id }) => [id, [] as Quotation[]]));
  const read = (written: Written, page: Pick<Quotation, 'room' | 'slug'> & { title: string }): void => {
    for (const block of written.source.blocks) {
      const heading = written.source.headings.findLast((h) => h.line <= block.line);
      const where = {
        publication: written.publication,
        room: page.room,
        slug: page.slug,
        anchor: heading?.id ?? '',
        heading: heading ? [heading.label, heading.title].filter(Boolean).join(' ') : page.title,
      };
      for (const sentence of sentencesOf(block, written.publication)) {
        for (const fact of new Set(sentence.flatMap((p) => p.fact ?? []))) {
          const parts = sentence.map(({ text, fact: own }) => ({ text, own: own === fact }));
          found.get(fact)?.push({ ...where, parts: joined(parts) });
        }
      }
    }
  };
  for (const c of project.chapters) read(c, { room: 'chapter', slug: chapterSlug(c.frontmatter), title: c.frontmatter.title });
  for (const c of project.cases) read(c, { room: 'case', slug: c.frontmatter.id, title: c.frontmatter.title });
  for (const d of project.documents) read(d, { room: 'document', slug: d.id, title: d.frontmatter.title });
  return [...found].map(([id, quotations]) => ({ id, quotations }));
}

interface Piece {
  text: string;
  /** Id of the fact that the piece states. */
  fact?: string;
}

/** Where a sentence ends: after 。！？ and the quotation marks and brackets that close with it. */
const END = /(?<=[。！？][”’」』）]*)(?![。！？”’」』）])/u;

function sentencesOf({ parts }: Block, publication: string): Piece[][] {
  const sentences: Piece[][] = [[]];
  for (const { text, url } of parts) {
    const line = text.replace(/\s*\n\s*/g, '');
    const target = url === undefined ? undefined : parseTarget(url, publication);
    if (typeof target === 'object' && target.kind === 'fact') {
      sentences.at(-1)?.push({ text: line, fact: `${target.publication}/${target.id}` });
      continue;
    }
    line.split(END).forEach((piece, i) => {
      if (i > 0) sentences.push([]);
      sentences.at(-1)?.push({ text: piece });
    });
  }
  return sentences;
}

/** Neighbours that are both the fact's own, or both not, as one; without space at either end. */
function joined(parts: readonly { text: string; own: boolean }[]): { text: string; own: boolean }[] {
  const all: { text: string; own: boolean }[] = [];
  for (const part of parts) {
    const last = all.at(-1);
    if (last?.own === part.own && !part.own) last.text += part.text;
    else if (part.text !== '') all.push({ ...part });
  }
  const [first, last] = [all[0], all.at(-1)];
  if (first) first.text = first.text.trimStart();
  if (last) last.text = last.text.trimEnd();
  return all;
}
