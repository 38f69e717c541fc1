import { registerOf } from './collections.ts';
import { DOCUMENT_REGISTERS, isDocumentRegister, registerView, type DocumentRegister, type RegisterView } from './register-view.ts';

/** A register's rows of one document. */
export interface OwnRegister {
  name: DocumentRegister;
  title: string;
  view: RegisterView;
}

/** The registers in which a document has rows, in the order in which readers look for them. */
export async function registersOf(document: string): Promise<OwnRegister[]> {
  const names = Object.keys(DOCUMENT_REGISTERS).filter(isDocumentRegister);
  const all = await Promise.all(names.map((name) => ownRegister(name, document)));
  return all.filter(({ view }) => view.rows.length > 0);
}

/** A document's rows in one register, which may be none. */
export async function ownRegister(name: DocumentRegister, document: string): Promise<OwnRegister> {
  const rows = (await registerOf(name)) as { document: string }[];
  const own = rows.filter((row) => row.document === document);
  return { name, title: DOCUMENT_REGISTERS[name], view: registerView(name, own as never) };
}
