// Numbers in Han numerals, as the model writes them: 五, 二千八百九十八, 二〇二七, 一亿二千万, 两.

const DIGITS = "〇一二三四五六七八九";
const FINANCIAL = "零壹贰叁肆伍陆柒捌玖";

/** Undefined for a value that is no whole number or that the model's system cannot write. */
export function renderHan(value: number, like: string): string | undefined {
  if (!Number.isInteger(value) || value > 1e16) return undefined;
  if (/[壹贰叁肆伍陆柒捌玖拾佰仟]/u.test(like)) return undefined;
  const positional = like.length > 1 && !/[十百千万亿億萬兆廿卅]/u.test(like);
  if (positional && value < 100) return undefined;
  if (positional) return [...String(value)].map((d) => DIGITS.charAt(Number(d))).join("");
  const traditional = /[億萬]/u.test(like);
  const japanese = /^(?:千|百)(?=.)|[^一](?:千|百)百|円/u.test(like);
  const big = traditional ? ["", "萬", "億", "兆"] : ["", "万", "亿", "兆"];
  if (value === 0) return FINANCIAL.charAt(0);
  // 两 before a counter in Chinese: a model of one digit stands before one (三年), larger ones take 二.
  if (value === 2 && /^[两兩]$/u.test(like)) return like;
  return sections(value, big, japanese);
}

function sections(value: number, big: readonly string[], japanese: boolean): string {
  let rest = value;
  let written = "";
  let gap = false;
  const parts: number[] = [];
  for (; rest > 0; rest = Math.floor(rest / 10_000)) parts.push(rest % 10_000);
  for (let i = parts.length - 1; i >= 0; i--) {
    const part = parts[i] ?? 0;
    if (part === 0) {
      gap = true;
      continue;
    }
    if (written !== "" && !japanese && (gap || part < 1000)) written += "零";
    written += section(part, written === "", japanese) + (big[i] ?? "");
    gap = false;
  }
  return written;
}

/** 2898 is 二千八百九十八; 15 at the head of a number is 十五 rather than 一十五. */
function section(value: number, first: boolean, japanese: boolean): string {
  let written = "";
  let gap = false;
  for (const [unit, power] of [
    ["千", 1000],
    ["百", 100],
    ["十", 10],
    ["", 1],
  ] as const) {
    const digit = Math.floor(value / power) % 10;
    if (digit === 0) {
      gap = written !== "";
      continue;
    }
    if (gap && !japanese) written += "零";
    gap = false;
    const silent =
      digit === 1 && unit !== "" && (japanese || (unit === "十" && first && written === ""));
    written += (silent ? "" : DIGITS.charAt(digit)) + unit;
  }
  return written;
}
