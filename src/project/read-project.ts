import { z } from 'astro/zod';
import * as schemas from '../data/catalogue.ts';
import { fault, sortFaults, type Fault } from '../data/fault.ts';
import { readYaml, type Locators } from '../data/read-yaml.ts';
import { checkReferences } from './check-references.ts';
import { checkRegisters, type Locate } from './check-registers.ts';
import { readText, type Files } from './files.ts';
import { readChapters } from './read-chapters.ts';
import { readErrata, readFacts } from './read-registers.ts';
import { readTables } from './read-tables.ts';
import type { Project } from './types.ts';

/** Everything under `content/` and `data/`, read, typed and cross-checked; `faults` holds all that is wrong, sorted. */
export function readProject(files: Files): Project {
  const faults: Fault[] = [];
  const locators: Locators = new Map();
  const project: Project = {
    publications: [],
    chapters: [],
    tables: [],
    facts: [],
    errata: [],
    indicators: readList(files, 'content/indicators.yaml', schemas.indicator, faults, locators),
    places: readList(files, 'content/places.yaml', schemas.place, faults, locators),
    departments: readList(files, 'content/departments.yaml', schemas.department, faults, locators),
    topics: readList(files, 'content/topics.yaml', schemas.topic, faults, locators),
    glossary: readList(files, 'content/glossary.yaml', schemas.term, faults, locators),
    faults,
    broken: new Set(),
  };
  for (const id of files.list('content/publications')) {
    const file = `content/publications/${id}/publication.yaml`;
    const text = readText(files, file, faults, '出版物的说明');
    if (text === undefined) continue;
    const parsed = readYaml(text, schemas.publication, file);
    faults.push(...parsed.faults);
    locators.set(file, parsed.positionOf);
    if (parsed.value) {
      if (parsed.value.id !== id)
        faults.push(fault(file, { ...parsed.positionOf(['id']), message: `id“${parsed.value.id}”与文件夹名不同`, expected: id }));
      project.publications.push({ ...parsed.value, file });
    }
    project.chapters.push(...readChapters(files, id, faults));
    project.tables.push(...readTables(files, id, faults, locators));
    project.facts.push(...readFacts(files, id, faults));
    project.errata.push(...readErrata(files, id, faults));
  }
  const locate: Locate = (file, path) => locators.get(file)?.(path) ?? { line: 1, column: 1 };
  project.broken = new Set(faults.filter((f) => f.severity === 'error').map((f) => f.file));
  faults.push(...checkRegisters(project, locate), ...checkReferences(project));
  project.faults = sortFaults(faults);
  return project;
}

function readList<T extends { id: string }>(files: Files, file: string, item: z.ZodType<T>, faults: Fault[], locators: Locators): T[] {
  const text = readText(files, file, faults, '名目');
  if (text === undefined) return [];
  const parsed = readYaml(text, z.array(item), file);
  faults.push(...parsed.faults);
  locators.set(file, parsed.positionOf);
  const seen = new Set<string>();
  parsed.value?.forEach((entry, i) => {
    if (seen.has(entry.id))
      faults.push(fault(file, { ...parsed.positionOf([i, 'id']), message: `id“${entry.id}”出现了两次`, remedy: '改名或合并' }));
    seen.add(entry.id);
  });
  return parsed.value ?? [];
}
