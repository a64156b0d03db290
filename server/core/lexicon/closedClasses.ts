// Words of classes whose members exclude each other: what was moved by train was not moved by ferry, a finance chief is no
// chairman. A line is a class (an indented one goes on); `;` parts its members, `|` the words for one of them in three languages. What one person may
// call the other (boss and chief executive, 总裁 and CEO) is one member, and words that may mean any of them stand nowhere here.

import { foldChars } from "../text/fold.ts";

const LINES = `
cfo|chief financial officer|finance chief|首席财务官|财务总监|最高財務責任者 ;
  cto|chief technology officer|首席技术官|最高技術責任者 ; coo|chief operating officer|首席运营官|最高執行責任者 ;
  ceo|chief executive|首席执行官|总经理|总裁|最高経営責任者|社長 ; chairman|chairwoman|董事长|会長
plaintiff|plaintiffs|原告 ; defendant|defendants|被告
judge|法官|裁判官 ; prosecutor|检察官|検察官 ; lawyer|attorney|律师|弁護士 ; detective
doctor|physician|医生|医師 ; nurse|护士|看護師 ; patient|患者|病人 ; pharmacist|药剂师|薬剤師
teacher|老师|教师|教師|教員 ; student|pupil|学生|生徒 ; principal|headmaster|headteacher|校长|校長
pilot|飞行员|机长|パイロット ; driver|司机|驾驶员|運転手 ; passenger|乘客|旅客|乗客
mother|mom|mum|母亲|妈妈|母親 ; father|dad|父亲|爸爸|父親 ; brother|哥哥|弟弟 ; sister|姐姐|妹妹 ; son|儿子|息子 ;
  daughter|女儿|娘 ; wife|妻子 ; husband|丈夫 ; uncle|叔叔|舅舅 ; aunt|阿姨|姑姑 ; cousin ;
  grandmother|grandma|奶奶|外婆|祖母 ; grandfather|grandpa|爷爷|外公|祖父
north|northern|北部|北侧|北側|北岸 ; south|southern|南部|南侧|南側|南岸 ; east|eastern|东部|东侧|東部|東側|东岸 ;
  west|western|西部|西侧|西側|西岸
left|左侧|左手|左側|左 ; right|右侧|右手|右側
upstream|上游|上流 ; downstream|下游|下流
red|红色|赤色|赤い ; blue|蓝色|青色|青い ; green|绿色|緑色 ; yellow|黄色|黄色い ; black|黑色|黒色|黒い ; white|白色|白い ;
  purple|紫色 ; orange|橙色
gold|金牌|金メダル|金賞 ; silver|银牌|銀メダル|銀賞 ; bronze|铜牌|銅メダル|銅賞
basic|基础版|ベーシック ; standard|标准版|スタンダード ; premium|高级版|プレミアム ; deluxe|豪华版|デラックス ; platinum|白金版|プラチナ
train|火车|列车|列車|電車 ; bus|公交车|巴士|バス ; ferry|渡轮|フェリー ; plane|airplane|aircraft|飞机|飛行機 ;
  bicycle|bike|自行车|自転車 ; tram|有轨电车|路面電車 ; helicopter|直升机|ヘリコプター ; motorcycle|摩托车|オートバイ
coal|煤炭|石炭 ; oil|石油 ; solar|太阳能|光伏|太陽光 ; wind|风电|风能|風力 ; nuclear|核电|核能|原子力 ;
  hydro|hydropower|水电|水力 ; geothermal|地热|地熱
wheat|小麦 ; rice|大米|水稻|コメ ; corn|maize|玉米|トウモロコシ ; soybeans|soybean|soy|大豆 ; barley|大麦 ;
  cotton|棉花|綿花 ; potatoes|potato|土豆|马铃薯|ジャガイモ
coffee|咖啡|コーヒー ; tea|茶叶|紅茶|緑茶 ; beer|啤酒|ビール ; wine|葡萄酒|ワイン
copper|铜矿|銅 ; lithium|锂|リチウム ; nickel|镍|ニッケル ; cobalt|钴|コバルト ; zinc|锌|亜鉛 ;
  aluminium|aluminum|铝|アルミニウム
lung cancer|肺癌|肺がん ; breast cancer|乳腺癌|乳がん ; liver cancer|肝癌|肝がん ;
  stomach cancer|gastric cancer|胃癌|胃がん ; skin cancer|皮肤癌|皮膚がん ; colon cancer|结肠癌|大腸がん
measles|麻疹|はしか ; influenza|flu|流感|インフルエンザ ; tuberculosis|结核病|肺结核|結核 ; malaria|疟疾|マラリア ;
  cholera|霍乱|コレラ ; polio|脊髓灰质炎|ポリオ
hospital|医院|病院 ; museum|博物馆|博物館 ; library|图书馆|図書館 ; airport|机场|空港 ; prison|jail|监狱|刑務所 ;
  church|教堂|教会 ; stadium|体育场|競技場 ; hotel|酒店|ホテル ; restaurant|餐厅|レストラン ; theatre|theater|剧院|劇場 ;
  school|学校 ; warehouse|仓库|倉庫 ; embassy|大使馆|大使館
football|soccer|足球|サッカー ; basketball|篮球|バスケットボール ; baseball|棒球|野球 ; tennis|网球|テニス ; rugby|橄榄球|ラグビー ;
  golf|高尔夫|ゴルフ ; volleyball|排球|バレーボール
violin|小提琴|バイオリン ; piano|钢琴|ピアノ ; guitar|吉他|ギター ; cello|大提琴|チェロ ; flute|长笛|フルート
earthquake|地震 ; flood|floods|洪水 ; drought|干旱|干ばつ ; hurricane|typhoon|台风|台風 ;
  wildfire|wildfires|山火|山火事 ; landslide|山体滑坡|土砂崩れ
fiction|小说|小説 ; poetry|诗歌|詩集 ; memoir|回忆录|回顧録 ; opera|歌剧|オペラ ; ballet|芭蕾|バレエ
mathematics|maths|数学 ; physics|物理学 ; chemistry|化学系 ; biology|生物学 ; economics|经济学|経済学 ; law|法学 ;
  medicine|医学 ; history|历史学|歴史学 ; philosophy|哲学
finance department|财务部|財務部 ; marketing department|市场部|マーケティング部 ; legal department|法务部|法務部 ;
  sales department|销售部|営業部 ; human resources|人力资源部|人事部
`;

export interface ClassWord {
  /** Folded. */
  readonly text: string;
  /** Of the line. */
  readonly kind: number;
  /** Of the member: words of one are one. */
  readonly member: string;
  /** The first word of the member, folded. */
  readonly first: string;
}

/** All words, by themselves. */
function classWords(): ReadonlyMap<string, ClassWord> {
  table ??= read();
  return table;
}

let table: ReadonlyMap<string, ClassWord> | undefined;

/** Words that begin with the character, longest first: most characters begin none. */
export function classWordsFrom(code: number): readonly ClassWord[] {
  heads ??= byHead();
  return heads.get(code) ?? NONE;
}

let heads: ReadonlyMap<number, readonly ClassWord[]> | undefined;

const NONE: readonly ClassWord[] = [];

function byHead(): ReadonlyMap<number, readonly ClassWord[]> {
  const groups = new Map<number, ClassWord[]>();
  for (const word of [...classWords().values()].sort((a, b) => b.text.length - a.text.length)) {
    const code = word.text.charCodeAt(0);
    groups.set(code, [...(groups.get(code) ?? []), word]);
  }
  return groups;
}

function read(): ReadonlyMap<string, ClassWord> {
  const words = new Map<string, ClassWord>();
  for (const [kind, line] of LINES.replaceAll("\n  ", " ").trim().split("\n").entries()) {
    for (const [i, member] of line.split(";").entries()) {
      const all = member.split("|").map((word) => foldChars(word.trim()));
      const [first = ""] = all;
      for (const text of all) {
        if (text !== "") words.set(text, { text, kind, member: `${kind}.${i}`, first });
      }
    }
  }
  return words;
}

/** The words for a member, folded. */
export function wordsOf(member: string): readonly string[] {
  return [...classWords().values()]
    .filter((word) => word.member === member)
    .map(({ text }) => text);
}
