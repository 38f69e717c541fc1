/** The parts of untyped libraries that are used here. */
declare module 'citeproc' {
  export interface CslNode {
    name: string;
    attrs: Record<string, string>;
    children: (CslNode | string)[];
  }
  export class Engine {
    constructor(system: { retrieveLocale(language: string): CslNode; retrieveItem(id: string): unknown }, style: CslNode, language: string);
    setOutputFormat(format: 'text' | 'html'): void;
    updateItems(ids: string[]): void;
    makeBibliography(): [unknown, string[]];
  }
  const CSL: { Engine: typeof Engine };
  export default CSL;
}

declare module '@citation-js/core' {
  export const plugins: {
    config: { get(plugin: '@bibtex'): { format: Record<string, boolean>; types: { bibtex: { target: Record<string, string> } } } };
    output: { format(name: 'bibtex' | 'ris', items: readonly object[], options: { format: 'text' | 'object' }): unknown };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
