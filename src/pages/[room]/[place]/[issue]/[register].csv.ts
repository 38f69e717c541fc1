import type { APIRoute, GetStaticPaths } from 'astro';
import type { TextRegister } from '../../../../data/registers.ts';
import { sheetCsv } from '../../../../downloads/csv.ts';
import { textRegisterSheet } from '../../../../downloads/register-sheet.ts';
import { registerOf } from '../../../../site/collections.ts';
import { publicationPaths } from '../../../../site/publication-paths.ts';
import { DOCUMENT_REGISTERS } from '../../../../site/register-view.ts';
import { csvResponse } from '../../../../site/responses.ts';

interface Props extends Record<string, unknown> {
  register: TextRegister;
  rows: { name: string }[];
}

const REGISTERS = [...Object.keys(DOCUMENT_REGISTERS), 'chronicle'] as TextRegister[];

/** The registers of gazettes' documents, where a publication has rows of them. */
export const getStaticPaths: GetStaticPaths = async () => {
  const paths = (await publicationPaths()).flatMap(({ params, props }) =>
    REGISTERS.map(async (register) => {
      const rows: Props['rows'] = await registerOf(register, props.publication.id);
      return { params: { ...params, register }, props: { register, rows } };
    }),
  );
  return (await Promise.all(paths)).filter(({ props }) => props.rows.length > 0);
};

export const GET: APIRoute<Props> = ({ props: { register, rows } }) => csvResponse(sheetCsv(textRegisterSheet(register, rows)));
