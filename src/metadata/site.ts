import type { DefinedTerm, DefinedTermSet, SearchAction, WebSite, WithActionConstraints } from 'schema-dts';
import type { Whole } from './json-ld.ts';

/** The site and its search. */
export function siteThing(whole: Whole): WebSite {
  const search: WithActionConstraints<SearchAction> = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${whole('/search/')}?q={query}` },
    'query-input': 'required name=query',
  };
  return {
    '@type': 'WebSite',
    name: '质鉴',
    url: whole('/'),
    inLanguage: 'zh-CN',
    description: '年度质量报告与政府公报，数字可核对、可引用、可下载。',
    potentialAction: search,
  };
}

/** An indicator: a name with a meaning. Its values are data of the publications that print them. */
export function indicatorThing(
  { title, definition }: { title: string; definition?: string | undefined },
  path: string,
  whole: Whole,
): DefinedTerm {
  const set = whole('/indicators/');
  return {
    '@type': 'DefinedTerm',
    name: title,
    url: whole(path),
    inDefinedTermSet: set,
    ...(definition ? { description: definition } : {}),
  };
}

/** The glossary; the terms' definitions stand on the page. */
export function glossaryThing(terms: readonly { id: string; term: string }[], path: string, whole: Whole): DefinedTermSet {
  return {
    '@type': 'DefinedTermSet',
    name: '术语',
    url: whole(path),
    inLanguage: 'zh-CN',
    hasDefinedTerm: terms.map(({ id, term }) => ({ '@type': 'DefinedTerm', name: term, url: whole(`${path}#${id}`) })),
  };
}
