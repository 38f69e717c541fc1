/** What the tests use of the Frictionless project's validator, which has no types of its own. */
declare module 'datapackage' {
  interface Resource {
    name: string;
    headers: string[];
    /** Rows cast by the schema; rejects with every cell that is not of its column's type. */
    read(options?: { keyed?: boolean; relations?: boolean }): Promise<unknown[][]>;
  }
  export class Package {
    static load(descriptor: object, options: { basePath: string; strict?: boolean }): Promise<Package>;
    valid: boolean;
    errors: Error[];
    resources: Resource[];
  }
}
