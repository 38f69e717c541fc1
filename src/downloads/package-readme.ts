/** `README.txt` of a package: how to open it, where it is from, how to cite it. With BOM, for old editors. */
export function readme(about: { title: string; source?: string; address: string; citation?: string | undefined }): string {
  const { title, source, address, citation } = about;
  const lines = [
    title,
    address,
    '',
    '内容',
    '　　datapackage.json 说明每个 CSV 的标题、列、类型、单位、缺失标记和出处（Data Package 格式，datapackage.org）。',
    '　　*.csv 为 UTF-8，逗号分隔，第一行是列名。数值照录原文，含原文有误之处；errata.csv 逐条说明这些地方。',
    '',
    '怎样打开',
    '　　Excel：数据 → 从文本/CSV，文件原始格式选 65001: Unicode (UTF-8)。直接双击可能是乱码。',
    '　　WPS 表格：数据 → 导入数据，编码选 UTF-8。',
    '　　网站上每张表另有可直接打开的 .xlsx 与 .csv。',
    '　　Python：frictionless.Package("datapackage.json")，或 pandas.read_csv("facts.csv")',
    '　　R：frictionless::read_package("datapackage.json")，或 readr::read_csv("facts.csv")',
    '',
    '出处与引用',
    ...(source ? [`　　${source}`] : ['　　每一行都写明所在的出版物，见 publications.csv。']),
    ...(citation ? [`　　${citation}`] : []),
    '　　本站据原件整理，引用请以原件为准，并注明原件的名称、编印单位与日期。',
    '',
    '许可',
    `　　${DATA_LICENCE}`,
  ];
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

/** What LICENSE says of the data, in Chinese. */
export const DATA_LICENCE =
  '事实与数值来自所注明的政府出版物，叙述文字由本项目撰写；原件归其编印单位，以原件为准，需要原话时请引用原件。网站程序以 MIT 许可发布，该许可只及于程序。';
