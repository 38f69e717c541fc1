import { DOMParser, onErrorStopParsing, type Element } from '@xmldom/xmldom';

/** The root of an SVG; an error where it is not well-formed. */
export function readSvg(svg: string): Element {
  const root = new DOMParser({ onError: onErrorStopParsing }).parseFromString(svg, 'image/svg+xml').documentElement;
  if (!root) throw new Error('no root');
  return root;
}

/** An element with its text, and how far the groups around it move it. */
export interface Found {
  text: string;
  attributes: Record<string, string | undefined>;
  /** Whether it is laid out in lines of its own. */
  lined: boolean;
  dx: number;
  dy: number;
}

/** All elements of a name, in document order. */
export function findAll(root: Element, name: string): Found[] {
  return [...root.getElementsByTagName(name)].map((element) => {
    const attributes = Object.fromEntries([...element.attributes].map((a) => [a.name, a.value]));
    const lined = [...element.getElementsByTagName('tspan')].some((span) => span.hasAttribute('dy'));
    return { text: element.textContent ?? '', attributes, lined, ...shiftOf(element) };
  });
}

function shiftOf(element: Element): { dx: number; dy: number } {
  const shift = { dx: 0, dy: 0 };
  for (let at = element.parentElement; at; at = at.parentElement) {
    const [, x = '0', y = '0'] = /translate\((\S+) (\S+)\)/.exec(at.getAttribute('transform') ?? '') ?? [];
    shift.dx += Number(x);
    shift.dy += Number(y);
  }
  return shift;
}
