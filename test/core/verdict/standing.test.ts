// Which figure of the article is held against the note's where the first that comes to mind is another's.

import { check, clean } from "../fixture.ts";

const CHIPS = `
  --- brayford.txt
  Chip designer Brayford raised its full-year forecast on Thursday after demand for automotive sensors pushed sales in the third quarter to $2.31 billion.
  Halden Analog, a maker of power chips, reported sales of $1.72 billion for the third quarter, 3% less than a year ago.
  --- note
`;

describe("the figure that stands against the note's", () => {
  it("is the note's own company's, where a rival's is told in fewer words", () =>
    check(`${CHIPS}
  Brayford's third-quarter sales were $2.13bn.
                                      ^^^^^^^ refuted by brayford.txt "$2.31 billion"
`));

  it("is none where the note tells another company's", () =>
    clean(`${CHIPS}
  Ostrava Devices' third-quarter sales were $2.13bn.
`));

  it("is of a like size: sites are no plants", () =>
    check(`
  --- kelp.txt
  Divers visited 62 sites between May 2014 and October 2024 and counted 318,000 individual plants.
  --- note
  潜水员一共数了318万株海藻。
         ^^^^^ refuted by kelp.txt "318,000 individual plants"
`));

  it("no formula that fits by chance stands before a slip of ten", () =>
    check(`
  --- robots.txt
  通期の売上高は410億円、営業利益は41億6,000万円だった。
  配送センターの自動化に27億円を投じたことが響いた。
  店舗の改装には13億円、宣伝には10億3,000万円を使った。
  --- note
  配送中心自动化投入2.7亿日元。
           ^^^^^^ refuted by robots.txt "27億円"
`));

  it("what is left is no other telling of what was lost", () =>
    clean(`
  --- melt.txt
  报告预计,到2060年,融水可能只有现在的四成。
  --- note
  到2060年融水或将减少六成。
`));

  it("all the world is worldwide", () =>
    check(`
  --- asthma.txt
  Asthma affects some 262 million people worldwide, the authors write.
  --- note
  全球约有2620万人受哮喘影响。
      ^^^^^^ refuted by asthma.txt "262 million people"
`));

  it("the whole country is not the county", () =>
    clean(`
  --- asthma.txt
  Asthma affects some 26,000 people in Marrow County, the authors write.
  --- note
  Nationwide, asthma affects some 2.1 million people, the authors write.
`));

  it("from the year before is told with what is told of the year", () =>
    check(`
  --- race.txt
  沿道の人出は主催者の発表で38万人と、雨だった前回の25万人から大きく増えた。
  --- note
  Spectators lining the course rose to 380,000 from 350,000 the previous year.
                                                    ^^^^^^^ refuted by race.txt "25万人"
`));

  it("a digit left out is a slip", () =>
    check(`
  --- jobs.txt
  2018年城镇新增就业人口1361万人,完成全年目标。
  --- note
  2018年城镇新增就业161万人。
             ^^^^^ refuted by jobs.txt "1361万人"
`));

  it("the same in round numbers is none", () =>
    clean(`
  --- jobs.txt
  2018年城镇新增就业人口1361万人,完成全年目标。
  --- note
  2018年城镇新增就业约1360万人。
`));

  it("a long sentence may tell more than the article has", () =>
    check(`
  --- quake.txt
  2013年4月20日上午,青屏县发生7.0级强烈地震,灾区群众生命财产受到严重威胁。
  --- note
  记者从省里了解到,媒体起先另有称呼,后来定名为青屏地震的1.0级强烈地震发生在2013年4月20日上午,灾区群众生命财产受到威胁。
                              ^^^^ refuted by quake.txt "7.0级"
`));

  it("a share that stands beside it counts nothing else", () =>
    check(`
  --- mine.txt
  The judge accepted that the old mine accounted for no more than 15% of the metals found downstream.
  --- note
  The judge found that the old mine accounted for at least 15% of the metals.
                                                           ^^^ refuted by mine.txt "15%"
`));

  const KELP = `
  --- kelp.txt
  The giant kelp forests of Marrow Bay shrank from 1,840 hectares in 2014 to 905 hectares in 2024.
  In the neighbouring Sound of Tarn, a separate team found 1,220 hectares of kelp in 2024.
  --- note
`;

  it("a bound is not kept by what lies far beyond it elsewhere", () =>
    check(`${KELP}
  More than a thousand hectares of kelp are left in Marrow Bay.
            ^^^^^^^^^^^^^^^^^^^ refuted by kelp.txt "905 hectares"
`));

  it("and kept by what it is told of", () =>
    clean(`${KELP}
  More than a thousand hectares of kelp were found in the Sound of Tarn in 2024.
`));

  it("below a competitor is a difference", () =>
    clean(`
  --- vaccine.txt
  The new vaccine costs €145; the vaccines of its two competitors cost 170 and 190 euros.
  --- note
  The vaccine costs €25 to €45 below the two competitors.
`));
});
