import assert from "node:assert/strict";
import { findTerms } from "../../../server/core/lexicon/terms.ts";

/** Keys that both sentences have; across languages these are concepts above all. */
function shared(a: string, b: string): string[] {
  const keys = new Set(findTerms(a).map(({ key }) => key));
  return [...new Set(findTerms(b).map(({ key }) => key))].filter((key) => keys.has(key));
}

describe("sentences that tell the same", () => {
  const pairs: readonly (readonly [string, string, ...string[]])[] = [
    ["It covers 2,898 counties.", "覆盖了中国2898个区县。", "cover", "county"],
    ["It plans 10,000 stores abroad.", "计划在海外开1万家店。", "plan", "store", "overseas"],
    ["Revenue rose 30 % year on year.", "营收同比增长30%。", "revenue", "rise", "year-on-year"],
    ["Net profit fell 5 %.", "净利润下降5%。", "net-profit", "fall"],
    ["The company laid off 500 employees.", "该公司裁员500名员工。", "layoff", "employee"],
    ["Orders doubled to 20,000 cars.", "汽车订单翻倍至2万辆。", "order", "double", "car"],
    ["He graduated from the university.", "他毕业于这所大学。", "graduate", "university"],
    ["in an interview in 2006", "在2006年的一次采访中", "interview"],
    ["his speech of August 2020", "2020年8月的公开演讲", "speech"],
    ["six core categories", "六大核心品类", "core", "category"],
    [
      "The founder of the startup resigned.",
      "这家初创公司的创始人辞职了。",
      "founder",
      "startup",
      "resign",
    ],
    ["300 people were killed and 40 injured.", "300人死亡，40人受伤。", "kill", "injure"],
    [
      "The earthquake destroyed 500 houses.",
      "地震摧毁了500座房屋。",
      "earthquake",
      "destroy",
      "house",
    ],
    ["The court sentenced him to 5 years.", "法院判处他5年徒刑。", "court", "sentence-penal"],
    ["Police arrested 12 suspects.", "警方逮捕了12名嫌疑人。", "police", "arrest", "suspect"],
    [
      "The vaccine was tested on patients.",
      "疫苗在患者身上进行了测试。",
      "vaccine",
      "test",
      "patient",
    ],
    ["Oil output fell by 2 million barrels.", "石油产量减少200万桶。", "oil", "output", "barrel"],
    ["It won two gold medals.", "获得两枚金牌。", "gold-medal"],
    ["The bridge is 3 kilometres long.", "大桥长3公里。", "bridge", "kilometer"],
    [
      "売上高は前年同期比5%増加した。",
      "Revenue increased 5% year on year.",
      "revenue",
      "rise",
      "year-on-year",
    ],
    ["10店舗をオープンする計画だ。", "It plans to open 10 stores.", "store", "open", "plan"],
    ["従業員は300人に減少した。", "Staff fell to 300 people.", "employee", "fall"],
    ["純利益は2倍になった。", "Net profit doubled.", "net-profit"],
    ["新駅が開業した。", "A new station opened.", "station", "open"],
    ["死者は12人、負傷者は30人。", "12 died and 30 were wounded.", "kill", "injure"],
    ["地震で住宅500棟が倒壊した。", "500 homes collapsed in the quake.", "earthquake", "house"],
    ["受注高は過去最高だった。", "Orders reached a record high.", "order", "record-high"],
    [
      "政府は予算案を承認した。",
      "The government approved the budget.",
      "government",
      "budget",
      "agree",
    ],
    ["工場で1000台を生産した。", "The factory produced 1,000 units.", "factory", "output"],
    ["選手は金メダルを獲得した。", "The athlete took a gold medal.", "athlete", "gold-medal"],
    ["売上高は増加した。", "营收增长。", "revenue", "rise"],
    ["従業員を削減する。", "裁减员工。", "employee", "reduce"],
    ["店舗を海外に出店する。", "在海外开设门店。", "store", "overseas", "open"],
    ["駅まで徒歩5分", "步行到车站5分钟", "station", "walk"],
    ["弁護士が訴訟を起こした。", "律师提起诉讼。", "lawyer", "lawsuit"],
    ["病院で患者が死亡した。", "患者在医院死亡。", "hospital", "patient", "kill"],
    ["He bought the firm.", "The company was acquired by him.", "buy", "company"],
    ["Sales dropped.", "There was a decline in sales.", "fall", "sales"],
    ["She told reporters.", "She said to journalists.", "say", "journalist"],
    ["Workers dumped waste.", "Staff spilled waste.", "spill", "employee"],
  ];
  for (const [a, b, ...concepts] of pairs) {
    it(`${a} ~ ${b}`, () => {
      const both = shared(a, b);
      const missing = concepts.filter((concept) => !both.includes(`c:${concept}`));
      assert.deepEqual(missing, [], both.join(" "));
    });
  }
});

describe("sentences that tell something else", () => {
  const pairs: readonly (readonly [string, string])[] = [
    ["It covers 2,898 counties.", "小米在日本开了三家店。"],
    ["Net profit rose 5 %.", "地震造成12人受伤。"],
    ["The court heard the case in June.", "公司推出了新款手机。"],
    ["He plays for the national team.", "央行宣布降息25个基点。"],
    ["The factory employs 300 workers.", "台风带来暴雨。"],
    ["Her novel sold well.", "列车在隧道中停了两小时。"],
    ["売上高は5%増加した。", "The patient left hospital after surgery."],
    ["選手が引退を表明した。", "Crude oil is shipped by pipeline."],
    ["新型ワクチンの治験", "the number of stores abroad"],
    ["工場で火災が発生した。", "He teaches mathematics."],
    ["駅前に店を開いた。", "他因诈骗被判刑。"],
    ["台風で停電した。", "公司公布了第三季度财报。"],
    ["The founder gave a speech.", "The bridge was closed to traffic."],
    ["The vaccine is safe.", "Shares fell on Monday."],
    ["不靠硬件挣钱", "毕业于武汉大学计算机系"],
  ];
  for (const [a, b] of pairs) {
    it(`${a} / ${b}`, () => assert.deepEqual(shared(a, b), []));
  }
});
