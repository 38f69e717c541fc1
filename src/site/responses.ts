/** Answers of the site's file endpoints. A static host goes by the ending; the dev server by these headers. */
const answer = (type: string) => (body: BodyInit) => new Response(body, { headers: { 'Content-Type': type } });

export const csvResponse = answer('text/csv; charset=utf-8');
export const jsonResponse = answer('application/json; charset=utf-8');
export const zipResponse = answer('application/zip');
export const xlsxResponse = answer('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
export const svgResponse = answer('image/svg+xml; charset=utf-8');
