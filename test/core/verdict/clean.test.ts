// Every false alarm ever seen, as an honest note that must stay silent. Add, never remove.

import { clean } from "../fixture.ts";

const XIAOMI = `
  --- xiaomi.txt
  2024年年报写道,截至2024年12月,空调、冰箱等六大核心品类的送装服务已经升级,覆盖了中国2898个区县。
  2020年8月,在题为“一往无前”的小米十周年演讲上,雷军回忆了创业时的念头。
  2024年3月,小米SU7正式发布。小米汽车计划在2027年正式进军海外市场。
  小米打算用5年时间在海外开出1万家小米之家。
  --- note
`;

const FERRIES = `
  --- ferries.md
  Harbour Ferries carried 4.37 million passengers in 2025, up 8.6 percent from a year earlier. Revenue rose 12 percent to $61.4 million, while operating costs grew by only 3 percent.

  Only 81 percent of crossings left on time, against a target of 90 percent. A single fare is $3.20.
  --- note
`;

const TRIAL = `
  --- trial.txt
  The trial ran from October 2023 to March 2025 and enrolled 1,248 adults aged 60 to 84. Influenza was confirmed in 31 people in the vaccine group and in 78 in the placebo group, an efficacy of 60 percent.

  The study cost 6.3 million euros. A larger trial with 9,000 participants is to start in September 2026.
  --- note
`;

const COURT = `
  --- court.txt
  地方裁判所は2026年1月28日、化学会社の東雲化成に対し、住民312人へ総額18億4千万円を支払うよう命じた。
  同社の2025年3月期の売上高は420億円、従業員は1,150人である。
  --- note
`;

describe("honest notes stay silent", () => {
  it("a whole country beside a trial's participants", () =>
    clean(`${TRIAL}
  In Germany around 10 million people over 65 get a flu shot every year.
`));

  it("an earlier trial with an efficacy of its own", () =>
    clean(`${TRIAL}
  The last comparable trial (2019) had 800 participants and an efficacy of 48 percent.
`));

  it("what falls to each of many", () =>
    clean(`${COURT}
  Each resident gets about 5.9 million yen on average.
`));

  it("the term before", () =>
    clean(`${COURT}
  同社の前期の売上高は398億円だった。
`));

  it("the same facts in other languages", () =>
    clean(`${TRIAL}
  试验共纳入1248名60至84岁的成年人,保护率约为60%,研究耗资630万欧元。
  治験は2023年10月から2025年3月まで行われ、1,248人が参加した。
`));

  it("a founding year beside a speech of the same people", () =>
    clean(`${XIAOMI}
  Lei Jun gave the speech. He founded Xiaomi in April 2010.
`));

  it("an earlier state beside the later one", () =>
    clean(`${XIAOMI}
  2024年12月之前,六大品类完成升级;2023年只有四大品类。
`));

  it("another model with a date of its own", () =>
    clean(`${XIAOMI}
  小米SU7 2024年3月发布,YU7 2025年6月发布。
`));

  it("last year's results beside this year's", () =>
    clean(`${FERRIES}
  In 2024 revenue was $54.8 million, up 4 percent.
`));

  it("another company's figures, an average, a fare of others", () =>
    clean(`${FERRIES}
  - A rival line carried 3.9 million passengers.
  - The industry average is 87 percent on time.
  - Blue Line charges $4.10 for a single fare.
  - 竞争对手蓝线公司2025年载客210万人次。
`));

  it("another company's results in the same words", () =>
    clean(`${FERRIES}
  Lake Shipping carried 1.2 million passengers, and its revenue rose 5 percent to $18 million.
`));

  it("sums, differences and rates that the analyst worked out", () =>
    clean(`${XIAOMI}
  5年1万家,平均每年2000家,每天5到6家。
`));

  it("the country's own figure beside the company's", () =>
    clean(`${XIAOMI}
  中国共有2843个县级行政区。Japan has 47 prefectures and 124 million people.
`));

  it("a forecast of one's own", () =>
    clean(`${FERRIES}
  My view: 5 million passengers by 2028. I assume 6 percent growth.
`));

  it("an aside in a block quote", () =>
    clean(`${FERRIES}
  > We should call 3 suppliers before Friday.
`));

  it("numbers spelled with spaces round the hyphen's place are left to the reader", () =>
    clean(`
  --- minutes.txt
  They got 25 machines for the workshop in Baltimore.
  --- note
  The workshop in Baltimore had twenty-five machines.
`));

  it("another company's passengers, by a name that the article lacks", () =>
    clean(`${FERRIES}
  Castor's ships carried 7 million passengers in 2025.
`));

  it("two groups told apart, each with its own figure", () =>
    clean(`
  --- kelp.txt
  The northern part now holds 540 hectares of kelp, the southern part 365 hectares.
  --- note
  The southern part has 365 hectares. North of it there are 540 hectares of kelp.
`));

  it("what was, told as what was", () =>
    clean(`
  --- stock.txt
  Inventory fell to 96 days of sales from 118 days at the end of June 2025.
  --- note
  In June 2025 inventory stood at 118 days of sales. It had been 118 days before the summer.
`));

  it("more than a round number below the bound that the article tells", () =>
    clean(`
  --- river.txt
  Untreated water ran into the river on at least 213 days.
  --- note
  Untreated water got into the river on more than 200 days.
`));

  it("a minus sign for what the article calls a fall", () =>
    clean(`
  --- chips.txt
  Sales of consumer chips fell 8% to $420 million.
  --- note
  Consumer chips: $420m (−8%)
`));

  it("a figure that one place rounds and another tells otherwise", () =>
    clean(`
  --- deal.txt
  In February 2014 the network bought the messaging service Pling for $19 billion.
  The $22B purchase of Pling in 2014 is still the largest of the network's deals.
  --- note
  The network bought the messaging service Pling in February 2014 for approximately $19.3 billion.
`));

  it("years in office beside the first in so many years", () =>
    clean(`
  --- harbourline.txt
  "We always said the islands would come back," said Moira Kessell, chief executive since 2021.
  The company will pay a dividend of 2.5 pence a share, its first in six years.
  --- note
  Kessell has run the company for around four years.
`));

  it("things that the writer counted, two of what the article names one by one", () =>
    clean(`
  --- yunhe.txt
  截至2024年底，云禾在全国拥有14座加工厂、覆盖226个城市的经销网络。公司计划今年在黑龙江和江西各新建一座加工厂，总投资约9亿元。
  --- note
  两座新工厂共投资约9亿元，平均每座4.5亿元。
`));

  it("a change worked out that something else made the other way", () =>
    clean(`
  --- byoin.txt
  医業収益は156億円、医業費用は163億円で、7億円の赤字。ただし赤字幅は前年度の12億円から縮小した。薬剤費が5億円増えた。
  --- note
  赤字は7億円で、5億円縮小した。
`));

  it("what was planned at first, told by how far it was overrun", () =>
    clean(`
  --- byoin.txt
  病院は2027年春に新棟を開く予定で、総事業費は約210億円。手術室は12室になる。建設を担うのは大河内建設。資材の値上がりで事業費は当初計画より35億円膨らんだ。
  --- note
  当初計画は175億円だった。
`));

  it("from a loss to a profit, and the term before, worked out", () =>
    clean(`
  --- hikari.txt
  ヒカリ電装の2025年3月期の連結決算は、最終損益が38億円の黒字（前の期は54億円の赤字）だった。売上高は前の期比9.4％増の2,317億円、営業利益は2.3倍の121億円。

  車載電池事業の売上高は1,040億円と24％伸び、全体の45％を占めた。

  海外売上高比率は58％で、前の期の53％から上昇した。
  --- note
  最終損益は92億円改善した。

  前の期の売上高は2,120億円ほど。

  海外売上高は約1,344億円。

  Batteries made up 45% of sales.
`));

  it("one group held against another, and points between two shares", () =>
    clean(`
  --- reef.txt
  In the 22 closed reefs the median biomass rose from 310 to 742 kilograms per hectare, an increase of 139 percent. In the 42 open reefs it went from 298 to 461 kilograms, up 55 percent.

  Coral cover, however, shrank from 38 to 31 percent over the same period.
  --- note
  At the end, closed reefs had some 60 percent more biomass than open ones.

  Coral cover fell by seven points, to 31 percent.
`));

  it("shares of what is not, and what something cost before", () =>
    clean(`
  --- census.txt
  About 86 percent of homes are heated without oil or gas, up from 64 percent in 2020.

  The census cost 212 million kroner, 38 million less than the one before. The next census is planned for 2030.
  --- note
  Oil and gas heat only 14 percent of homes.

  The previous census cost 250 million kroner.
`));

  it("how long a change took, a time that belongs to where it began, a growth told as a multiple", () =>
    clean(`
  --- whisky.txt
  業界団体によると、稼働中の蒸溜所は2025年3月末で124カ所と、10年前の9カ所から約14倍になった。

  2024年の国産ウイスキー輸出額は436億円で、ピークだった2022年の561億円に比べ22％少ない。一方、米国向けは3割増えた。

  白峰の主力商品は2024年4月に6,600円から8,250円に値上げした。円安で調達費は3年で1.6倍に膨らんだという。
  --- note
  The number of distilleries rose from 9 to 124 in ten years.

  Exports fell 22 percent from their 2022 peak to 43.6 billion yen.

  調達費は6割増えた。主力商品は1,650円、25％の値上げ。
`));

  it("games that each team played, a rate of another name, a day without its month", () =>
    clean(`
  --- qiusai.txt
  2025年4月6日晚，临江队在半决赛第五场客场以78比75战胜北岭队，自2018年以来首次闯入总决赛。

  北岭队全队三分球25投7中，命中率仅28%，比常规赛的36%低了8个百分点。

  临江队本赛季常规赛27胜9负，北岭队30胜6负。此前两队常规赛四次交手，北岭队三胜一负。

  总决赛将于4月12日开打，采用七场四胜制。
  --- note
  两队常规赛各打了36场。

  临江常规赛胜率75%。

  总决赛12日开始。
`));

  it("a month's pay told by the year, and nearly three hundred", () =>
    clean(`
  --- sumire.txt
  一方、希望した施設に入れず待機児童に数えられない「隠れ待機」は268人おり、市は解消を急ぐ。

  常勤保育士は1,962人と3年で2割増えた。ただ、近隣の3市と比べ給与はなお月1万2千円ほど低い。
  --- note
  隠れ待機はまだ300人近くいる。給与は近くの市より年14万円ほど安い。
`));

  it("a season whose years are joined to letters in the article", () =>
    clean(`
  --- league.txt
  新赛季联赛将于11月1日正式打响，揭幕战将由上赛季总冠军、七冠王云江队主场对阵2017-2018赛季总冠军北岭队。 nbl2019-2020新赛季从2019年11月开打。
  --- note
  2019-2020赛季联赛复赛还在进行，云江队主场的揭幕战票已经卖完。
`));
});
