// Slips in names that a note writes short, and what only looks like one.

import { check, clean } from "../fixture.ts";

const LINGQU = `
    --- lingqu.txt
    灵渠航运三季度收入46.8亿元，同比增长一成。总经理段绍衡说，新船明年下水。分析师霍云舟认为运价还会再跌两成。
    顾问露西·法莱阿警告说，新船太大。董事会秘书罗启平没有透露订单的数目。
`;

const SHELF = `
    --- shelf.txt
    The survey was led by Selma Nangombe, who has worked on the islands since 1998. Pieter Walker, who chairs the
    fishers' union, said that the catch limit would cost 300 jobs. Walker wants a vote in May.
    An independent review led by Rosalind Keane made 31 recommendations in July.
    The cannery Brintex at the harbour will close one line. At the harbour Brintex employs 140 people.
`;

describe("a name one slip away", () => {
  const slips: readonly (readonly [article: string, note: string, wrong: string, right: string])[] =
    [
      [LINGQU, "- 段绍横：新船明年下水", "段绍横", "段绍衡"],
      [LINGQU, "- 运价还会再跌两成（霍云洲）", "霍云洲", "霍云舟"],
      [LINGQU, "- 新船明年下水（总经理段召衡）", "段召衡", "段绍衡"],
      [LINGQU, "- 顾问露西·法莱娅有异议", "露西·法莱娅", "露西·法莱阿"],
      [SHELF, "- Nangomba: on the islands since 1998", "Nangomba", "Nangombe"],
      [SHELF, "- catch limit costs 300 jobs, acc. to Wolker", "Wolker", "Walker"],
      [SHELF, "- 这次调查由1998年起就在岛上的Nangomba主持", "Nangomba", "Nangombe"],
      [SHELF, "- Rosalind Keen's review: 31 recommendations", "Rosalind Keen", "Rosalind Keane"],
      // In another script, where the article has the Han characters alone.
      [LINGQU, "- Duan Shaohen, GM: the new ships launch next year", "Duan Shaohen", "段绍衡"],
      [SHELF, "- Brentex will close one line, 140 people", "Brentex", "Brintex"],
    ];
  for (const [article, note, wrong, right] of slips) {
    it(`${wrong} in “${note}”`, () =>
      check(`${article}
    --- note
    ${note}
    ~ ${wrong} refuted by ${article === LINGQU ? "lingqu" : "shelf"}.txt "${right}"
`));
  }

  const others: readonly (readonly [article: string, note: string])[] = [
    // Other words behind a surname and a character, and a name that is another word's part.
    [LINGQU, "- 段绍说新船明年下水"],
    [LINGQU, "- 罗启动了新船的订单"],
    [LINGQU, "- 霍云先生认为运价还会再跌两成"],
    [LINGQU, "- Duan Shaoheng, GM: the new ships launch next year"],
    [LINGQU, "- Duan Shaohen sells tea in another town"],
    // Somebody else, of whom the line tells nothing that the article has.
    [LINGQU, "- 霍云舫：海上风电的装机量翻了一番"],
    [SHELF, "- Wilker: house prices in the capital doubled"],
    // The start of a sentence, a plural, an inflected word.
    [SHELF, "- Walked along the islands, catch limit, 300 jobs"],
    [SHELF, "- Walkers on the islands fear for 300 jobs"],
    [SHELF, "- Nangombe, Walker and Keane: 31 recommendations"],
  ];
  for (const [article, note] of others) {
    it(`not in “${note}”`, () => clean(`${article}\n    --- note\n    ${note}\n`));
  }
});
