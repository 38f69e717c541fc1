type Attributes = Record<string, string | number | boolean>;

/** An element of text nodes and elements; never HTML from text. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const node = document.createElement(tag);
  setAll(node, attributes);
  node.append(...children.filter((child) => child !== ''));
  return node;
}

/** The same of SVG. */
export function shape(tag: string, attributes: Attributes, ...children: Node[]): SVGElement {
  const node = document.createElementNS('http://www.w3.org/2000/svg', tag);
  setAll(node, attributes);
  node.append(...children);
  return node;
}

function setAll(node: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) if (value !== false) node.setAttribute(name, value === true ? '' : String(value));
}
