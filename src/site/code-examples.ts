import { apiPath } from '../api/addresses.ts';

/** Addresses that the examples use, whole. */
export interface ExampleAddresses {
  absolute: (path: string) => string;
  /** Name of a table's file in the API and on the site: `guandu-2019/2-5`, `/reports/guandu/2019/tables/2-5`. */
  table: { api: string; file: string };
  /** Id of an indicator. */
  indicator: string;
}

export interface Example {
  id: string;
  title: string;
  code: string;
}

/** How to read the files with common tools; each runs as it stands. */
export function codeExamples({ absolute, table, indicator }: ExampleAddresses): Example[] {
  const tableFile = absolute(apiPath(`tables/${table.api}`));
  const indicatorFile = absolute(apiPath(`indicators/${indicator}`));
  const longFile = absolute('/data/indicators.csv');
  return [
    {
      id: 'curl',
      title: 'curl',
      code: `curl ${indicatorFile}
curl -O ${absolute(`${table.file}.xlsx`)}`,
    },
    {
      id: 'pandas',
      title: 'Python（pandas）',
      code: `import json
import urllib.request

import pandas as pd

with urllib.request.urlopen("${tableFile}") as answer:
    table = json.load(answer)
rows = pd.DataFrame(table["rows"])

values = pd.read_csv("${longFile}", dtype={"period": str, "section": str})
print(values[values["indicator"] == "${indicator}"][["period", "placeName", "value", "unit"]])`,
    },
    {
      id: 'r',
      title: 'R',
      code: `library(jsonlite)

table <- fromJSON("${tableFile}")
table$rows

values <- read.csv("${longFile}", fileEncoding = "UTF-8-BOM")
subset(values, indicator == "${indicator}", select = c(period, placeName, value, unit))`,
    },
    {
      id: 'power-query',
      title: 'Excel（Power Query）',
      code: `let
    来源 = Json.Document(Web.Contents("${indicatorFile}")),
    数值 = Table.FromRecords(来源[values])
in
    数值`,
    },
    { id: 'sheets', title: 'Google 表格', code: `=IMPORTDATA("${absolute(`${table.file}.csv`)}")` },
    {
      id: 'javascript',
      title: 'JavaScript',
      code: `const { values } = await (await fetch("${indicatorFile}")).json();`,
    },
  ];
}
