/** What the bundle has of Pagefind (src/integrations/pagefind-module.ts): the class of one index, as Pagefind 1.6.0 has it inside. */
declare module 'virtual:pagefind' {
  export class PagefindInstance {
    constructor(options: { basePath: string; baseUrl: string });
    loadedLanguage: string;
    loadWasm(name: string): Promise<void>;
    loadMeta(hash: string): Promise<void>;
    searchMeta: ArrayBuffer;
    backend: { init_pagefind(meta: Uint8Array): number };
    raw_ptr: number | null;
    filters(): Promise<Record<string, Record<string, number>>>;
    search(
      terms: string,
      options: { filters?: Record<string, string[]> },
    ): Promise<{
      results: { id: string; score: number; words: number[]; data: () => Promise<unknown> }[];
      filters: Record<string, Record<string, number>>;
    }>;
    /** Files of several fragments that are here or under way. */
    loaded_fragment_groups: Record<string, Promise<Record<string, unknown>>>;
  }
}
