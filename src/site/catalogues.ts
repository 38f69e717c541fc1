/** What publications name: places, departments, topics, indicators, terms, other names, prepared comparisons; in the order of their files. */
import type { Mentions } from '../project/mentions.ts';
import type { Fact } from '../project/types.ts';
import { entriesOf, inSourceOrder, required } from './store.ts';

/** All places. */
export async function allPlaces() {
  return inSourceOrder(await entriesOf('places'));
}

/** The short name of a place: `官渡区`. */
export async function placeName(id: string): Promise<string> {
  return (await required('places', id)).data.short;
}

/** Departments and other bodies. */
export async function allDepartments() {
  return inSourceOrder(await entriesOf('departments'));
}

/** A department by its id. */
export async function departmentOf(id: string) {
  return (await required('departments', id)).data;
}

/** Where a department is linked or named. */
export async function mentionsOfBody(department: string): Promise<Mentions> {
  return (await required('mentions', department)).data;
}

/** All topics. */
export async function allTopics() {
  return inSourceOrder(await entriesOf('topics'));
}

/** The title of a topic: `食品安全`. */
export async function topicTitle(id: string): Promise<string> {
  return (await required('topics', id)).data.title;
}

/** All indicators. */
export async function allIndicators() {
  return inSourceOrder(await entriesOf('indicators'));
}

/** Indicators of a topic in the order of their file. */
export async function indicatorsOf(topic: string) {
  return inSourceOrder(await entriesOf('indicators', (e) => e.data.topic === topic));
}

/** An indicator by its id. */
export async function getIndicator(id: string) {
  return (await required('indicators', id)).data;
}

/** The indicator of a fact; undefined where it names none. */
export async function indicatorOf(fact: Pick<Fact, 'indicator'>) {
  return fact.indicator ? (await required('indicators', fact.indicator)).data : undefined;
}

/** All terms of the glossary. */
export async function allTerms() {
  return inSourceOrder(await entriesOf('glossary'));
}

/** A term by its id. */
export async function termOf(id: string) {
  return (await required('glossary', id)).data;
}

/** Names of one thing, as the search knows them. */
export async function allSynonyms() {
  return inSourceOrder(await entriesOf('synonyms'));
}

/** Prepared comparisons in the order of their file. */
export async function allComparisons() {
  return inSourceOrder(await entriesOf('comparisons'));
}
