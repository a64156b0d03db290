// Houses and what belongs to them, and things that changed their names: an analyst may write the one for the other.

import { foldChars } from "../../text/fold.ts";

const FAMILIES = `
Google|Alphabet|YouTube|谷歌|Waymo|DeepMind
Meta|Facebook|Instagram|WhatsApp|脸书
Microsoft|LinkedIn|Xbox|GitHub|Azure|微软
Twitter|X|推特
Tencent|WeChat|微信|腾讯|QQ
Alibaba|Taobao|Tmall|Alipay|Ant Group|阿里巴巴|阿里|淘宝|天猫|支付宝|蚂蚁集团
ByteDance|TikTok|Douyin|字节跳动|抖音
Amazon|AWS|亚马逊
Xiaomi|Redmi|小米|红米
Toyota|Lexus|トヨタ|レクサス|丰田|雷克萨斯
Volkswagen|Audi|Porsche|Skoda|大众|奥迪|保时捷
General Motors|GM|Chevrolet|Cadillac|Buick
Geely|Volvo|Zeekr|吉利|沃尔沃|极氪
SoftBank|Arm|ソフトバンク|软银
Fast Retailing|Uniqlo|ファーストリテイリング|ユニクロ|迅销|优衣库
Seven & i|7-Eleven|セブン&アイ|セブンイレブン
Sony|PlayStation|ソニー|索尼
Disney|Pixar|Marvel|Hulu|ESPN|迪士尼
Comcast|NBC|Universal|Sky
Britain|United Kingdom|UK|England|英国|イギリス
Netherlands|Holland|荷兰
Burma|Myanmar|缅甸
`
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => new Set(line.split("|").map(foldChars)));

/** Whether the two names are of one family: Google and Alphabet. */
export function kinOf(a: string, b: string): boolean {
  const [one, two] = [foldChars(a), foldChars(b)];
  return FAMILIES.some((family) => family.has(one) && family.has(two));
}
