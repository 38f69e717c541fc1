import type { APIRoute } from 'astro';
import { sheetCsv } from '../downloads/csv.ts';
import { checksOf } from '../site/checks.ts';
import { allPublications } from '../site/collections.ts';
import { csvResponse } from '../site/responses.ts';

const HEADS = ['出版物', '位置', '规则', '内容', '算式', '印出', '核算', '结果', '存疑编号', '来历'];
const STATUS = { holds: '相符', noted: '存疑', fails: '不符' };

export const GET: APIRoute = async () => {
  const rows = await Promise.all(
    (await allPublications()).map(async ({ id }) =>
      (await checksOf(id)).outcomes.map(({ where, rule, says, result, status, errata, declared }) => [
        ...[id, where, rule, says, result.arithmetic, result.printed, result.computed, STATUS[status], errata.join(' ')],
        declared ? '声明' : '推断',
      ]),
    ),
  );
  const columns = HEADS.map((name) => ({ name, title: name, type: 'string' as const, missing: {} }));
  return csvResponse(sheetCsv({ columns, text: rows.flat() }));
};
