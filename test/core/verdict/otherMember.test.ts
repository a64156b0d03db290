// Words of closed classes in the place of the article's: another means of transport, another office, another side.

import { check, clean } from "../fixture.ts";

const MARLOW = `
    --- marlow.txt
    Marlow Foods moved 40,000 tonnes of wheat by train from the eastern terminal in 2024.
    Its chief financial officer, Ida Brandt, resigned in May. The director of the factory stayed.
    A museum will open beside the old mill in Dunmarsh, and the plaintiff asked for 3 million dollars.
`;

const QINGSHI = `
    --- qingshi.txt
    青石公司首席财务官罗敏5月辞职。公司去年通过火车运输小麦4万吨，仓库位于厂区东侧。原告索赔300万元。
`;

const MIZUHA = `
    --- mizuha.txt
    水羽商事は昨年、フェリーで小麦4万トンを運んだ。倉庫は港の東側にある。原告の水羽商事は300万円を求めた。
`;

describe("a word of a class in the place of another", () => {
  const differing: Readonly<Record<string, readonly [string, string, string, string]>> = {
    "a means of transport": [
      MARLOW,
      "Marlow Foods moved 40,000 tonnes of wheat by ferry from the eastern terminal.",
      "ferry",
      'marlow.txt "train"',
    ],
    "a crop": [
      MARLOW,
      "Marlow Foods moved 40,000 tonnes of maize by train from the eastern terminal in 2024.",
      "maize",
      'marlow.txt "wheat"',
    ],
    "an office": [
      MARLOW,
      "Its chief technology officer, Ida Brandt, resigned in May.",
      "chief technology officer",
      'marlow.txt "chief financial officer"',
    ],
    "an office in Chinese": [
      QINGSHI,
      "青石公司首席技术官罗敏5月辞职。",
      "首席技术官",
      'qingshi.txt "首席财务官"',
    ],
    "a side in Chinese": [
      QINGSHI,
      "公司去年通过火车运输小麦4万吨，仓库位于厂区西侧。",
      "西侧",
      'qingshi.txt "东侧"',
    ],
    "a means of transport in Japanese": [
      MIZUHA,
      "水羽商事は昨年、バスで小麦4万トンを運んだ。",
      "バス",
      'mizuha.txt "フェリー"',
    ],
  };
  for (const [what, [articles, note, wrong, right]] of Object.entries(differing))
    it(what, () =>
      check(`${articles}
    --- note
    ${note}
    ~ ${wrong} refuted by ${right}
`),
    );
});

describe("no finding on words of a class", () => {
  const honest: readonly (readonly [string, string])[] = [
    [
      MARLOW,
      "Marlow Foods moved 40,000 tonnes of wheat by rail from the eastern terminal in 2024.",
    ],
    [MARLOW, "Its finance chief, Ida Brandt, resigned in May."],
    [MARLOW, "Its boss, Ida Brandt's superior, did not resign in May."],
    [MARLOW, "A library will open beside the old school in Dunmarsh."],
    [
      MARLOW,
      "Marlow Foods moved 40,000 tonnes of wheat by train, not by ferry from the eastern terminal.",
    ],
    [MARLOW, "Orlo Mills moved 12,000 tonnes of maize by train from the western terminal in 2024."],
    [MARLOW, "The defendant asked for more time."],
    [QINGSHI, "青石公司财务总监罗敏5月辞职。"],
    [QINGSHI, "青石公司负责人罗敏5月辞职。"],
    [QINGSHI, "被告尚未回应原告索赔300万元的要求。"],
    [MIZUHA, "水羽商事は昨年、船で小麦4万トンを運んだ。"],
    [MIZUHA, "倉庫の西側には港がある。"],
  ];
  for (const [articles, note] of honest)
    it(note, () =>
      clean(`${articles}
    --- note
    ${note}
`),
    );
});
