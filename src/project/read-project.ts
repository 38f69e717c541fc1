import { z } from 'astro/zod';
import * as schemas from '../data/catalogue.ts';
import { fault, sortFaults } from '../data/fault.ts';
import { readYaml } from '../data/read-yaml.ts';
import { checkLedger } from '../ledger/check-ledger.ts';
import { checkClaims } from '../checks/check-claims.ts';
import { checkCharts } from './check-charts.ts';
import { checkIndicatorCells } from './check-indicator-cells.ts';
import { checkIndicators } from './check-indicators.ts';
import { checkReferences } from './check-references.ts';
import { checkRegisters, type Locate } from './check-registers.ts';
import type { Files } from './files.ts';
import { keeping, newReading, noteUnreadable, textOf, type Reading } from './reading.ts';
import { emptyPart } from './parts.ts';
import { readChapters } from './read-chapters.ts';
import { readDeclared } from './read-declared.ts';
import { readCases, readDocuments } from './read-documents.ts';
import { readIndicatorCells } from './read-indicator-cells.ts';
import { readLedger, readRedirects } from './read-published.ts';
import { readCorrections, readErrata, readFacts, readTextRegisters } from './read-registers.ts';
import { readTables } from './read-tables.ts';
import { writtenIn, type Project } from './types.ts';
import type { Registers } from './registers.ts';

/** Everything under `content/` and `data/`, read, typed and cross-checked; `faults` holds all that is wrong, sorted. */
export function readProject(files: Files): Project {
  const reading = newReading(files);
  const { faults, locators } = reading;
  const project: Project = {
    ...emptyPart(),
    indicatorCells: [],
    corrections: [],
    ledger: readLedger(reading),
    redirects: readRedirects(reading),
    outcomes: [],
    indicators: readList(reading, 'content/indicators.yaml', schemas.indicator),
    comparisons: files.list('content').includes('comparisons.yaml')
      ? readList(reading, 'content/comparisons.yaml', schemas.comparison)
      : [],
    places: readList(reading, 'content/places.yaml', schemas.place),
    departments: readList(reading, 'content/departments.yaml', schemas.department),
    topics: readList(reading, 'content/topics.yaml', schemas.topic),
    glossary: readList(reading, 'content/glossary.yaml', schemas.term),
    synonyms: files.list('content').includes('synonyms.yaml') ? readList(reading, 'content/synonyms.yaml', schemas.synonym) : [],
    faults,
    broken: reading.broken,
  };
  for (const id of files.list('content/publications')) {
    if (files.list(`content/publications/${id}`).length === 0) continue;
    const file = `content/publications/${id}/publication.yaml`;
    const text = textOf(reading, file, '出版物的说明');
    if (text === undefined) continue;
    const parsed = readYaml(text, schemas.publication, file, keeping(reading, text));
    noteUnreadable(reading, parsed.faults);
    locators.set(file, parsed.positionOf);
    if (parsed.value) {
      if (parsed.value.id !== id)
        faults.push(fault(file, { ...parsed.positionOf(['id']), message: `id“${parsed.value.id}”与文件夹名不同`, expected: id }));
      project.publications.push({ ...parsed.value, file });
    }
    project.chapters.push(...readChapters(reading, id));
    project.cases.push(...readCases(reading, id));
    project.documents.push(...readDocuments(reading, id));
    addRegisters(project.registers, readTextRegisters(reading, id));
    project.tables.push(...readTables(reading, id));
    project.facts.push(...readFacts(reading, id));
    project.indicatorCells.push(...readIndicatorCells(reading, id));
    project.errata.push(...readErrata(reading, id));
    project.corrections.push(...readCorrections(reading, id));
    project.declared.push(...readDeclared(reading, id));
  }
  const locate: Locate = (file, path) => locators.get(file)?.(path) ?? { line: 1, column: 1 };
  const checked = checkClaims(project);
  project.outcomes = checked.outcomes;
  faults.push(
    ...checkRegisters(project, locate),
    ...checkIndicators(project, locate),
    ...checkIndicatorCells(project),
    ...checkReferences(project),
    ...checkCharts(writtenIn(project)),
    ...checked.faults,
    ...checkLedger(project, files, locate),
  );
  project.faults = sortFaults(faults);
  return project;
}

function addRegisters(all: Registers, own: Registers): void {
  for (const [name, rows] of Object.entries(own)) (all[name as keyof Registers] as unknown[]).push(...(rows as unknown[]));
}

function readList<T extends { id: string }>(reading: Reading, file: string, item: z.ZodType<T>): T[] {
  const text = textOf(reading, file, '名目');
  if (text === undefined) return [];
  const parsed = readYaml(text, z.array(item), file, keeping(reading, text));
  noteUnreadable(reading, parsed.faults);
  reading.locators.set(file, parsed.positionOf);
  const seen = new Set<string>();
  parsed.value?.forEach((entry, i) => {
    if (seen.has(entry.id))
      reading.faults.push(fault(file, { ...parsed.positionOf([i, 'id']), message: `id“${entry.id}”出现了两次`, remedy: '改名或合并' }));
    seen.add(entry.id);
  });
  return parsed.value ?? [];
}
