/** Programs that read the data, as the data page prints them; each runs as it stands. */

export interface Example {
  readonly id: string;
  readonly name: string;
  readonly code: string;
}

/** `site` is the public address with a trailing slash. */
export function examples(site: string): readonly Example[] {
  const data = `${site}data`;
  return [
    {
      id: 'curl',
      name: 'curl',
      code: `curl -s ${data}/figures.csv | head -n 3`,
    },
    {
      id: 'duckdb',
      name: 'DuckDB',
      code: `curl -sO ${data}/figures.parquet
duckdb -c "SELECT report, year, indicator, text
FROM 'figures.parquet'
WHERE role = 'target'
ORDER BY report, start
LIMIT 10"`,
    },
    {
      id: 'pandas',
      name: 'Python, pandas',
      code: `import pandas as pd

figures = pd.read_csv("${data}/figures.csv")
targets = figures[figures.role == "target"]
print(targets.groupby("report").size())`,
    },
    {
      id: 'r',
      name: 'R',
      code: `figures <- read.csv("${data}/figures.csv", encoding = "UTF-8")
print(table(figures$report, figures$role))`,
    },
    {
      id: 'observable',
      name: 'Observable',
      code: `Plot.plot({
  marks: [
    Plot.barX(
      await d3.csv("${data}/figures.csv", d3.autoType),
      Plot.groupY({ x: "count" }, { y: "report", fill: "role" })
    )
  ]
})`,
    },
    {
      id: 'node',
      name: 'JavaScript',
      code: `const figures = await (await fetch("${data}/figures.json")).json();
console.log(figures.filter((figure) => figure.role === "target").length);`,
    },
  ];
}
