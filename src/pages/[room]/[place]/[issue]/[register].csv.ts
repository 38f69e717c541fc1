import type { APIRoute, GetStaticPaths } from 'astro';
import { TEXT_REGISTERS, type TextRegister } from '../../../../data/registers.ts';
import { registerOf } from '../../../../site/collections.ts';
import { publicationPaths } from '../../../../site/publication-paths.ts';
import { DOCUMENT_REGISTERS } from '../../../../site/register-view.ts';
import { tableCsv } from '../../../../site/table-files.ts';

interface Props extends Record<string, unknown> {
  register: TextRegister;
  /** All fields of a register are text. */
  rows: Record<string, string>[];
}

const REGISTERS = [...Object.keys(DOCUMENT_REGISTERS), 'chronicle'] as TextRegister[];

/** The registers of gazettes' documents, where a publication has rows of them. */
export const getStaticPaths: GetStaticPaths = async () => {
  const paths = (await publicationPaths()).flatMap(({ params, props }) =>
    REGISTERS.map(async (register) => {
      const rows = (await registerOf(register, props.publication.id)) as unknown as Props['rows'];
      return { params: { ...params, register }, props: { register, rows } };
    }),
  );
  return (await Promise.all(paths)).filter(({ props }) => props.rows.length > 0);
};

export const GET: APIRoute<Props> = ({ props: { register, rows } }) => {
  const columns = TEXT_REGISTERS[register].fields.map((f) => ({ name: f.name, title: f.title ?? f.name, type: f.type, missing: {} }));
  const text = rows.map((row) => columns.map(({ name }) => row[name === 'id' ? 'name' : name] ?? ''));
  return new Response(tableCsv({ columns, text }), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
