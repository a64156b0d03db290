// Words of a reference by how they sound, for notes in another script: ブライトライン in a Japanese note and Brightline in the
// article. Made with the reference's index, four bytes a sound: a note asks a thousand articles for each of its names, and
// to sound out all their words again took longer than all the rest of its check.

import { soundsOf } from "../../lexicon/sounds.ts";
import { keptOf } from "../keptOf.ts";
import type { ReferenceIndex } from "../referenceIndex.ts";
import { hashOf } from "../termCode.ts";
import { firstAtLeast, wordKeyAt } from "../termIndex.ts";

/**
 * Codes of the Latin words and of the runs of katakana in a reference. The first number says how many of a code's last bits
 * are the word's number, the bits before them are its sound's hash; codes ascend.
 */
export interface SoundIndex {
  readonly latin: Uint32Array;
  readonly katakana: Uint32Array;
}

/** Of a reference's word keys, in the order of their numbers, and of its text. */
export function packSounds(keys: readonly string[], text: string): readonly Uint32Array[] {
  return [codesOf(keys, latinWord), codesOf(katakanaRuns(text), (run) => run)];
}

/** Keys of the Latin words that sound so, in the order of the reference's words: `w:brightlin`. */
export function latinSounding(sound: string, { sounds, terms }: ReferenceIndex): readonly string[] {
  const keys = wordsOf(sound, sounds.latin).map((number) => wordKeyAt(terms, number));
  return keys.filter((key) => keySounds(key).includes(sound));
}

/** Keys of runs of katakana that sound so, by their first two: `b:ブラ`. */
export function katakanaSounding(sound: string, index: ReferenceIndex): readonly string[] {
  const numbers = wordsOf(sound, index.sounds.katakana);
  if (numbers.length === 0) return NONE;
  const runs = runsOf(index);
  const found = numbers.map((number) => runs[number] ?? "");
  const same = found.filter((run) => soundsOf(run).includes(sound));
  return [...new Set(same.map((run) => `b:${run.slice(0, 2)}`))];
}

/** What a word sounds like: a thousand articles have the same that sound as a note's do. */
function keySounds(key: string): readonly string[] {
  const known = sounding.get(key);
  if (known !== undefined) return known;
  if (sounding.size >= WORDS_KEPT) sounding.clear();
  const sounds = soundsOf(latinWord(key));
  sounding.set(key, sounds);
  return sounds;
}

const sounding = new Map<string, readonly string[]>();

const NONE: readonly string[] = [];

const runsOf = keptOf(({ reference }) => katakanaRuns(reference.text));

/** The stem that a key tells, where it may be a name; stems will do: what they lack is a vowel. Else "", without a sound. */
function latinWord(key: string): string {
  return LATIN.test(key) ? key.slice(2) : "";
}

/** Matches "w:brightlin"; not "w:a1", "c:county". */
const LATIN = /^w:[a-z]{4,20}$/u;

/** Matches ブライトライン, キプロノ; not ロゴ, which is too short to be known again. */
const KATAKANA = /[\u30a1-\u30fa\u30fc]{3,20}/gu;

function katakanaRuns(text: string): readonly string[] {
  return [...new Set([...text.matchAll(KATAKANA)].map(([run]) => run))];
}

function codesOf(keys: readonly string[], wordOf: (key: string) => string): Uint32Array {
  const bits = 32 - Math.clz32(keys.length);
  const codes: number[] = [];
  keys.forEach((key, number) => {
    for (const hash of hashesOf(key, wordOf)) codes.push((firstCode(hash, bits) + number) >>> 0);
  });
  const packed = new Uint32Array(codes.length + 1);
  packed[0] = bits;
  packed.set(Uint32Array.from(codes).sort(), 1);
  return packed;
}

/** The lowest code that a word may have whose sound has this hash. */
function firstCode(hash: number, bits: number): number {
  const span = 2 ** bits;
  return Math.floor(hash / span) * span;
}

/** Numbers of the words whose sounds have this one's first bits. */
function wordsOf(sound: string, codes: Uint32Array): readonly number[] {
  const bits = codes[0] ?? 0;
  const least = firstCode(hashOf(sound), bits);
  const numbers: number[] = [];
  for (let at = firstAtLeast(codes, least, 1); at < codes.length; at++) {
    const number = (codes[at] ?? 0) - least;
    if (number >= 2 ** bits) break;
    numbers.push(number);
  }
  return numbers;
}

/** The hashes of what a key's word sounds like: articles share most of their words. */
function hashesOf(key: string, wordOf: (key: string) => string): readonly number[] {
  let hashes = heard.get(key);
  if (hashes === undefined) {
    const word = wordOf(key);
    hashes = word === "" ? [] : soundsOf(word).map(hashOf);
    if (heard.size >= WORDS_KEPT) heard.clear();
    heard.set(key, hashes);
  }
  return hashes;
}

const heard = new Map<string, readonly number[]>();
const WORDS_KEPT = 20_000;
