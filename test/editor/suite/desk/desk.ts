/** What is wrong on the example desk: what its notes tell, and what the articles tell. */

export interface Slip {
  readonly code: string;
  /** In the note, underlined. */
  readonly words: string;
  /** In the article, as evidence. */
  readonly told: string;
}

export interface Note {
  readonly path: string;
  readonly reference: string;
  readonly slips: readonly Slip[];
}

export const xiaomi: Note = {
  path: "notes/xiaomi.md",
  reference: "references/小米在日本.txt",
  slips: [
    { code: "figure-differs", words: "2,989 counties", told: "2898个区县" },
    { code: "date-differs", words: "March 2022", told: "2024年3月" },
    {
      code: "quotation-altered",
      words: "“我们在欧洲、日本、美国等一些高端市场都立足了”",
      told: "我们在欧洲、日本、韩国等一些高端市场都立足了",
    },
    { code: "speaker-differs", words: "Lei Jun", told: "卢伟冰" },
  ],
};

export const library: Note = {
  path: "notes/図書館メモ.md",
  reference: "references/浜野市の図書館.md",
  slips: [
    { code: "figure-differs", words: "83億円", told: "38億円" },
    {
      code: "quotation-altered",
      words: "「本を借りる場所から、町の広場に変わりたい」",
      told: "本を借りる場所から、町の居間に変わりたい",
    },
  ],
};

export const ferries: Note = {
  path: "notes/渡轮公司.md",
  reference: "references/harbour-ferries.md",
  slips: [
    { code: "figure-differs", words: "21%", told: "12 percent" },
    { code: "figure-differs", words: "32天", told: "23 days" },
  ],
};

export const notes: readonly Note[] = [xiaomi, library, ferries];

/** The slip that most tests look at. */
export const counties = { words: "2,989 counties", right: "2,898 counties", told: "2898个区县" };
