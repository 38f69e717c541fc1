/** The look of pictures: they stand alone on other pages and in other programs, always as ink on paper. */
export const INK = '#211f1b';
const SOFT = '#5d584f';
export const RULE = '#d9d4c8';
export const PAPER = '#fcfbf7';
export const SEAL = '#a3271b';

/** The reader's own fonts first; the last names before the generic one are those of the PNG renderer. */
const SONG = "'Songti SC','Source Han Serif SC','Noto Serif CJK SC','Noto Serif SC',STSong,SimSun,serif";
const HEI = "'PingFang SC','Source Han Sans SC','Noto Sans CJK SC','Noto Sans SC','Noto Sans S Chinese','Microsoft YaHei',sans-serif";

/** Selectors as in `styles/charts.css`, colours as in `styles/base.css`; no shorthands, which the PNG renderer does not read. */
export const CHART_STYLE = [
  `text{font-family:${HEI};font-size:14.7px;fill:${INK};font-variant-numeric:tabular-nums lining-nums}`,
  `.title{font-family:${SONG};font-size:21px;font-weight:700}`,
  '.facts,.note,.minor{font-size:13.6px}',
  `.facts,.note,.minor{fill:${SOFT}}`,
  `.number{fill:${SEAL}}`,
  '.value{text-anchor:end}',
  '.value,.head{font-weight:700}',
  '.middle{text-anchor:middle}',
  '.end{text-anchor:end}',
  `rect{fill:#3d3a34;stroke:${PAPER};stroke-width:1}`,
  '.t0{fill:#3d3a34}',
  '.s1,.t1{fill:#8a8478}',
  '.s2,.t2{fill:#b9b3a6}',
  '.s3,.t3{fill:#d6d1c5}',
  `.s4,.s5,.s6,.s7{fill:${RULE}}`,
  'line{stroke:#3d3a34;stroke-width:2}',
  '.l1{stroke-dasharray:7 3}',
  '.l2{stroke-dasharray:2 3}',
  '.l3{stroke-dasharray:9 3 2 3}',
  `.leader{stroke:${RULE};stroke-width:1}`,
  `.zero{stroke:${SOFT};stroke-width:1}`,
  `.target{stroke:${SOFT}}`,
  `circle{fill:#3d3a34;stroke:${PAPER}}`,
  `.open{fill:${PAPER};stroke:#3d3a34;stroke-width:2}`,
].join('');

/** OpenGraph images, which only the PNG renderer draws. */
export const CARD_STYLE = [
  `text{font-family:${HEI};fill:${SOFT}}`,
  `.song{font-family:${SONG};font-weight:700;fill:${INK}}`,
  '.end{text-anchor:end}',
].join('');
