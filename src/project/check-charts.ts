import { chartName, isChart } from '../charts/chart.ts';
import { fault, type Fault } from '../data/fault.ts';
import type { Written } from './types.ts';

/** Each chart has an address of its own in its publication: its table's name, or the `id` that its author gives. */
export function checkCharts(texts: readonly Written[]): Fault[] {
  const first = new Map<string, { file: string; line: number }>();
  return texts.flatMap(({ publication, file, source }) =>
    source.components
      .filter(({ name, attributes }) => isChart(name) && chartName(attributes) !== '')
      .flatMap(({ name: component, attributes, line, column }): Fault[] => {
        const name = chartName(attributes);
        if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)) {
          const expected = '小写字母、数字和连字符，例如 2-5-by-unit';
          return [fault(file, { line, column, message: `<${component}> 的 id“${name}”不能作地址`, expected })];
        }
        const key = `${publication}/${name}`;
        const taken = first.get(key);
        first.set(key, taken ?? { file, line });
        if (taken === undefined) return [];
        const other = taken.file === file ? `第 ${taken.line} 行` : ` ${taken.file}:${taken.line} `;
        const message = `图的地址“${name}”与${other}的图重复`;
        return [fault(file, { line, column, message, expected: '同一出版物内每幅图的地址不同', remedy: `加属性 id="${name}-…"` })];
      }),
  );
}
