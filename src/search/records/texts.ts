/** Chapters by section, documents by clause, cases: their running text under the anchors of their headings. */
import { blockText } from '../../markdown/blocks.ts';
import type { ChapterSource } from '../../markdown/parse-chapter.ts';
import { chapterSlug } from '../../project/read-chapters.ts';
import { casePath, chapterPath, documentPath, publicationPath } from '../../site/paths.ts';
import type { Sheet, Stretch } from '../sheet.ts';
import { sheetsOf, type Context } from './context.ts';

/** The text of a chapter, a document or a case; what stands before the first heading has the page's own address. */
export function stretchesOf(source: ChapterSource, title: string, opening: readonly string[] = []): Stretch[] {
  const stretches: Stretch[] = [{ anchor: '', title, lines: [...opening] }];
  const byLine = new Map<number, Stretch>();
  for (const heading of source.headings) {
    const stretch = { anchor: heading.id, title: [heading.label, heading.title].filter(Boolean).join(' '), lines: [] };
    byLine.set(heading.line, stretch);
    stretches.push(stretch);
  }
  for (const block of source.blocks) {
    const heading = source.headings.findLast((h) => h.line <= block.line);
    const own = (heading && byLine.get(heading.line)) ?? stretches[0];
    own?.lines.push(blockText(block).replace(/\s+/g, ' ').trim());
  }
  return stretches;
}

export function chapterSheets(context: Context): Sheet[] {
  const { project, publication } = context;
  return project.chapters
    .filter((c) => c.publication === publication.id)
    .flatMap(({ source, frontmatter: f }) => {
      const title = f.number > 0 ? `${f.label} ${f.title}` : f.title;
      const page = { url: chapterPath(publication, chapterSlug(f)), title, kind: '正文' as const, topics: f.topics };
      return sheetsOf(context, page, stretchesOf(source, title, [f.summary]));
    });
}

export function caseSheets(context: Context): Sheet[] {
  const { project, publication } = context;
  return project.cases
    .filter((c) => c.publication === publication.id)
    .flatMap(({ source, frontmatter: f }) => {
      const page = { url: casePath(publication, f.id), title: `案例：${f.title}`, kind: '案例' as const, topics: f.topics };
      return sheetsOf(context, page, stretchesOf(source, f.title, [f.summary]));
    });
}

export function documentSheets(context: Context): Sheet[] {
  const { project, publication } = context;
  return project.documents
    .filter((d) => d.publication === publication.id)
    .flatMap(({ source, frontmatter: f }) => {
      const year = f.date?.slice(0, 4) ?? String(publication.year);
      const page = { url: documentPath(publication, f.id), title: f.title, kind: '文件' as const, topics: f.topics, year };
      const identity = [f.documentNumber, f.titleEn, `${f.issuers.join('、')} ${f.dateAsPrinted ?? ''}`, f.addressee, f.summary];
      return sheetsOf(
        context,
        page,
        stretchesOf(
          source,
          f.title,
          identity.filter((line) => line !== undefined),
        ),
      );
    });
}

/** The publication's own page. */
export function coverSheets(context: Context): Sheet[] {
  const { publication: p } = context;
  const kind = p.kind === 'gazette' ? ('公报' as const) : ('正文' as const);
  const issue = [p.issue?.label, p.issue?.serialLabel, p.issue?.titleEn].filter((t) => t !== undefined).join(' ');
  const lines = [issue, p.issuer.join('、'), p.dateAsPrinted, p.summary].filter(Boolean);
  return sheetsOf(context, { url: publicationPath(p), title: p.title, kind }, [{ anchor: '', title: p.title, lines }]);
}
