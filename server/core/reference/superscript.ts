// Raised digits: m² is no m2, and 10⁶ no 106.

/** Digits and signs as their raised characters; other words as they are. */
export function superscript(words: string): string {
  return words.replace(/[\d+−-]/gu, (sign) => RAISED[sign] ?? sign);
}

const RAISED: Readonly<Record<string, string>> = {
  "0": "⁰",
  "1": "¹",
  "2": "²",
  "3": "³",
  "4": "⁴",
  "5": "⁵",
  "6": "⁶",
  "7": "⁷",
  "8": "⁸",
  "9": "⁹",
  "+": "⁺",
  "-": "⁻",
  "−": "⁻",
};
