// Whose a figure is where a label says it: items of a list, groups and zones by their letter, sides that leave out what they count.

import { check, clean } from "../fixture.ts";

const WORKS = `
  --- works.md
  # 灯里市の水道計画

  浄水場を3か所から2か所に減らす。10年間の事業費は1,480億円で、内訳は次のとおり。

  - 管路の更新　820億円
  - 浄水場の統合　430億円
  - 配水池の耐震化　150億円
  --- note
`;

const TRIAL = `
  --- trial.md
  # Two ways to rest on a night shift

  Nurses of group A slept once, those of group B twice. Mean reaction time was 318 ms in group A and 334 ms in group B.
  --- note
`;

const POSTS = `
  --- posts.md
  Varley expects some 340 posts to go over three years, around 210 in the United Kingdom and 130 in the Netherlands.
  --- note
`;

const VISITS = `
  --- visits.md
  観光消費額は412億円だった。外国人が233億円(前季148億円)、日本人が179億円(同178億円)で、外国人が初めて半分を超えた。
  --- note
`;

const SHOPS = `
  --- shops.md
  截至去年底,禾丰共有1126家门店,其中直营742家,加盟384家。
  --- note
`;

describe("a figure told by its label", () => {
  it("of another item of the list, though the article names the note's elsewhere", () =>
    check(`${WORKS}
  事業費1,480億円のうち浄水場が820億円。
  ~ 820億円 refuted by works.md "430億円"
`));

  it("is its own item's", () =>
    clean(`${WORKS}
  管路の更新に820億円、浄水場の統合に430億円。
`));

  it("of another group, by its letter", () =>
    check(`${TRIAL}
  Mean reaction time was 334 ms in group A.
  ~ 334 ms refuted by trial.md "318 ms"
`));

  it("of the same group in another language, and of a group without a letter", () =>
    clean(`${TRIAL}
  B組の平均反応時間は334ミリ秒だった。
  Reaction time was 334 ms in a group of nurses.
`));

  it("of another country, where only the first tells what is counted", () =>
    check(`${POSTS}
  三年裁减约340个岗位,其中荷兰约210个。
  ~ 210个 refuted by posts.md "130"
`));

  it("of the country that it is told of", () =>
    clean(`${POSTS}
  三年裁减约340个岗位,其中荷兰约130个,英国约210个。
`));

  it("of what opens the figure's clause in the note", () =>
    check(`${VISITS}
  観光消費額は412億円、うち日本人が233億円
  ~ 233億円 refuted by visits.md "179億円"
`));

  it("of another kind of whale, in another language", () =>
    check(`
  --- whales.md
  航次中共记录鲸类412次,其中座头鲸236次,小须鲸121次。
  --- note
  Of 412 whale sightings 236 were minke whales.
  ~ 236 refuted by whales.md "121次"
`));

  it("of the other kind of shop, which is no other telling of the note's", () =>
    clean(`${SHOPS}
  直营店净增只有25家。
`));
});
