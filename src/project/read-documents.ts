import { caseStudy, gazetteDocument } from '../data/front-matter.ts';
import { checkFileName, readMdx } from './read-written.ts';
import type { Reading } from './reading.ts';
import type { CaseStudy, GazetteDocument } from './types.ts';

/** The cases of `content/publications/<publication>/cases/*.mdx`. */
export function readCases(reading: Reading, publication: string): CaseStudy[] {
  return filesIn(reading, publication, 'cases').flatMap(({ file }) => {
    const read = readMdx(reading, file, caseStudy, 'id、title、section、topics、summary');
    if (!read) return [];
    const { frontmatter, source } = read;
    checkFileName(reading, file, frontmatter.id, source);
    return [{ id: `${publication}/${frontmatter.id}`, publication, frontmatter, source, file, home: frontmatter.section }];
  });
}

/** The documents of `content/publications/<publication>/documents/*.mdx`. */
export function readDocuments(reading: Reading, publication: string): GazetteDocument[] {
  return filesIn(reading, publication, 'documents').flatMap(({ file, slug }) => {
    const read = readMdx(reading, file, gazetteDocument, 'id、title、kind、issuers、topics、summary', slug);
    if (!read) return [];
    const { frontmatter, source } = read;
    checkFileName(reading, file, frontmatter.id, source);
    return [{ id: slug, publication, frontmatter, source, file, home: slug }];
  });
}

function filesIn({ files }: Reading, publication: string, room: string): { file: string; slug: string }[] {
  const folder = `content/publications/${publication}/${room}`;
  return files
    .list(folder)
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => ({ file: `${folder}/${name}`, slug: name.replace(/\.mdx$/, '') }));
}
