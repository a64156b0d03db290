// `npm run accuracy -- --names`: how well names are found and joined in the annotated articles. The articles of `held/` were
// not looked at while the finders were built, so only their sums are printed; `--show` lists the faults in those of `dev/`.

import { type Annotated, readAnnotated } from "./annotated.ts";
import { addCounts, measureNames, type NameCounts } from "./measure.ts";

async function main(): Promise<void> {
  const dev = await measureAll(readAnnotated("test/corpus/names/dev"));
  const held = await measureAll(readAnnotated("test/corpus/names/held"));
  console.log(
    "                      names  precision  recall  type   joined: precision  recall  both",
  );
  for (const [set, counts] of Object.entries({ dev, held })) {
    for (const language of ["en", "ja", "zh"]) {
      const some = counts.filter(({ article }) => article.name.startsWith(language));
      printRow(`${set} ${language} (${some.length} articles)`, sumOf(some));
    }
    printRow(`${set} in all`, sumOf(counts));
  }
  const shown = process.argv.includes("--show") ? dev : [];
  for (const { counts } of shown) for (const fault of counts.faults) console.log(fault);
}

interface Measured {
  readonly article: Annotated;
  readonly counts: NameCounts;
}

function measureAll(articles: readonly Annotated[]): Promise<readonly Measured[]> {
  return Promise.all(
    articles.map(async (article) => ({ article, counts: await measureNames(article) })),
  );
}

function sumOf(measured: readonly Measured[]): NameCounts {
  return addCounts(measured.map(({ counts }) => counts));
}

function printRow(name: string, counts: NameCounts): void {
  const { right, typed, found, annotated, joinedRight, joined, same } = counts;
  const cells = [
    annotated.toString().padStart(5),
    percent(right, found).padStart(11),
    percent(right, annotated).padStart(8),
    percent(typed, right).padStart(8),
    percent(joinedRight, joined).padStart(18),
    percent(joinedRight, same).padStart(8),
    percent(2 * joinedRight, joined + same).padStart(8),
  ];
  console.log(name.padEnd(22) + cells.join(""));
}

function percent(part: number, whole: number): string {
  return whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)}%`;
}

await main();
