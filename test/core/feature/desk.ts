// Two articles of ours, notes about them, and the words in them by name, for the tests of what goes both ways.

import {
  type CheckedNote,
  checkNote,
  type Library,
  type OpenArticle,
  type Place,
} from "../../../server/core/index.ts";
import { libraryOf } from "../fixture.ts";

export const XIAOMI = `小米在日本

小米创始人雷军毕业于武汉大学计算机系。2020年8月,雷军发表了十周年演讲。
小米打算用5年时间在海外开出1万家小米之家。“我们在欧洲、日本、韩国等一些高端市场都立足了”,卢伟冰说。
送装服务已经升级,覆盖了中国2898个区县,即中国2898个区县的居民。
`;

export const FERRIES = `Harbour Ferries carries more people

Harbour Ferries carried 4.37 million passengers in 2025. "We stopped adding boats and started filling them," said Marta Okafor, the chief executive.
Okafor joined from a railway operator in 2021. Fog closed the northern route for 23 days.
`;

export interface Desk {
  readonly library: Library;
  article(name: string): OpenArticle;
  note(name: string, text: string): CheckedNote;
}

export async function desk(): Promise<Desk> {
  const files = new Map([
    ["xiaomi.txt", XIAOMI],
    ["ferries.txt", FERRIES],
  ]);
  const library = await libraryOf(files, XIAOMI + FERRIES);
  return {
    library,
    article: (name) => ({ kind: "article", library, uri: `file:///desk/${name}` }),
    note: (name, text) => checkNote({ uri: `file:///desk/${name}`, text }, library),
  };
}

/** "ferries.txt: Okafor", in the order of the places. */
export function told(places: readonly Place[] | undefined, ...notes: readonly CheckedNote[]) {
  const texts = new Map([
    ["file:///desk/xiaomi.txt", XIAOMI],
    ["file:///desk/ferries.txt", FERRIES],
    ...notes.map(({ uri, text }) => [uri, text] as const),
  ]);
  return places?.map(({ uri, span }) => {
    const words = texts.get(uri)?.slice(span.start, span.end);
    return `${uri.slice(uri.lastIndexOf("/") + 1)}: ${words}`;
  });
}
