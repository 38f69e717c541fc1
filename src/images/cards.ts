import { splitQualifier } from '../binding/quantity.ts';
import { parseTarget } from '../binding/target.ts';
import type { Publication } from '../data/catalogue.ts';
import { formatPeriod } from '../data/period.ts';
import type { Chapter, Fact, GazetteDocument, Project } from '../project/types.ts';
import type { Card } from './card-svg.ts';

type Known = Pick<Project, 'facts' | 'indicators' | 'places'>;

/** The card of pages that belong to no publication. */
export const SITE_CARD: Card = {
  kicker: '年度质量报告与政府公报',
  title: '质鉴',
  figures: [],
  text: '正文里的每个数字都连着一行数据，合计与比率逐一核算，原文存疑之处如实标注。',
  foot: '可检索 · 可引用 · 可下载',
};

/** Title, issuers and the first three key figures. */
export function publicationCard(p: Publication, known: Known): Card {
  const place = known.places.find(({ id }) => id === p.place)?.short ?? '';
  return {
    kicker: [place, formatPeriod(p.period)].filter(Boolean).join(' · '),
    title: p.issue ? p.shortTitle : p.title,
    figures: p.keyFacts.slice(0, 3).flatMap((name) => figuresOf(`${p.id}/${name}`, known)),
    text: p.summary,
    foot: issuers(p),
  };
}

/** Title and the first key figure that is bound in the chapter, else the first figure. */
export function chapterCard({ frontmatter, source }: Pick<Chapter, 'frontmatter' | 'source'>, p: Publication, known: Known): Card {
  const bound = source.links.flatMap(({ url }) => {
    const target = parseTarget(url, p.id);
    return typeof target === 'object' && target.kind === 'fact' && target.publication === p.id ? [target.id] : [];
  });
  const names = [...new Set([...bound.filter((name) => p.keyFacts.includes(name)), ...bound])];
  return {
    kicker: [p.shortTitle, frontmatter.number > 0 ? frontmatter.label : ''].filter(Boolean).join(' · '),
    title: frontmatter.title,
    figures: names.flatMap((name) => figuresOf(`${p.id}/${name}`, known)).slice(0, 1),
    text: frontmatter.summary,
    foot: issuers(p),
  };
}

/** Title, number, issuing bodies and date. */
export function documentCard({ frontmatter: d }: Pick<GazetteDocument, 'frontmatter'>, p: Publication): Card {
  return {
    kicker: d.documentNumber ?? p.shortTitle,
    title: d.title,
    figures: [],
    text: d.summary,
    foot: [d.issuers.join('、'), d.date ? formatPeriod(d.date) : d.dateAsPrinted].filter(Boolean).join(' · '),
  };
}

/** The issuing bodies; none where the original names none (`[原文未载]`). */
function issuers({ issuer }: Pick<Publication, 'issuer'>): string {
  return issuer.filter((name) => !name.startsWith('[')).join('、');
}

/** A fact as a figure; none for one without an indicator, which has no name to stand under its value. */
function figuresOf(id: string, { facts, indicators }: Known): Card['figures'] {
  const fact = facts.find((f) => f.id === id);
  const title = indicators.find((i) => i.id === fact?.indicator)?.title;
  if (!fact || title === undefined) return [];
  const label = [title, fact.scope && `（${fact.scope}）`].filter(Boolean).join('');
  return [{ ...printed(fact), label: `${label}，${formatPeriod(fact.period)}` }];
}

function printed({ number, unit, qualifier }: Fact): { value: string; unit: string } {
  const { before, middle, after } = splitQualifier(qualifier);
  return { value: before + number, unit: middle + unit + after };
}
