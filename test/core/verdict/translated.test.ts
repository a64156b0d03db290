// Figures across languages in sentences whose words only the dictionary knows, and names that only
// their sound joins.

import assert from "node:assert/strict";
import { checkNote } from "../../../server/core/index.ts";
import { check, clean, libraryOf } from "../fixture.ts";

const BEES = `
  --- bees.txt
  养蜂人协会周三公布了冬季调查。养蜂人在冬季丢弃了2300个蜂箱，比上个冬季多三成。
  绑匪索要40万元赎金，警方三天后救出了园丁。
  --- note
`;

describe("checkNote: words that only the dictionary knows", () => {
  it("find the place of a wrong figure", () =>
    check(`${BEES}
  Beekeepers abandoned 3,200 beehives in winter.
                       ^^^^^^^^^^^^^^ refuted by bees.txt "2300个"
  `));

  it("find the place of a right one", () =>
    check(`${BEES}
  Beekeepers abandoned 2,300 beehives in winter.
                       ^^^^^^^^^^^^^^ supported by bees.txt "2300个"
  `));

  it("do not without the dictionary: these tests test it", async () => {
    const files = new Map([["bees.txt", BEES.split("\n").slice(2, 4).join("\n")]]);
    const note = { text: "Kidnappers asked a ransom of 400,000 yuan for the gardener.\n" };
    const supported = async (library: Awaited<ReturnType<typeof libraryOf>>) =>
      checkNote(note, library).claims.some(({ verdict }) => verdict === "supported");
    assert.equal(await supported(await libraryOf(files, note.text)), true);
    assert.equal(await supported(await libraryOf(files)), false);
  });

  it("are not another thing's figure", () =>
    clean(`${BEES}
  Umbrella makers abandoned 3,200 baskets last summer.
  The blacksmith forged 500 swords for a ransom.
  `));
});

const RAIL = `
  --- voltmoor.txt
  Voltmoor, based in Cardiff, said it operates 14,200 charging points in Wales.
  --- note
`;

describe("checkNote: names that sound alike", () => {
  it("are no strangers in katakana", () =>
    check(`${RAIL}
  ボルトムーアはウェールズで充電器を12,400基運営している。
  ~ 12,400基 refuted by voltmoor.txt "14,200 charging points"
  `));

  it("are no strangers in Han", () =>
    check(`${RAIL}
  沃尔特莫尔在威尔士运营12400个充电桩。
  ~ 12400个充电桩 refuted by voltmoor.txt "14,200 charging points"
  `));

  it("are strangers where another name is meant", () =>
    clean(`${RAIL}
  サンダーランドはウェールズで充電器を12,400基運営している。
  桑德兰在威尔士运营12400个充电桩。
  `));
});
