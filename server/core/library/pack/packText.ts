// A text in one byte a character where it can be: Latin text has a few characters of more bits (curly quotes, €), which
// are told apart; others have two bytes a code unit. Half the size of a string with one curly quote in it.

import { cursorAt, readNumber } from "./byteReader.ts";
import { byteWriter } from "./byteWriter.ts";

const NARROW = 1;
const WIDE = 2;

/** Wide code units in a hundred up to which a text is narrow: each costs three bytes or four. */
const MOST_WIDE = 20;

export function packText(text: string): Uint8Array {
  let wide = 0;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 255) wide++;
  return wide * 100 > text.length * MOST_WIDE ? packWide(text) : packNarrow(text);
}

export function unpackText(bytes: Uint8Array): string {
  const cursor = cursorAt(bytes, 1);
  const length = readNumber(cursor);
  if (bytes[0] === WIDE) return unpackWide(bytes.subarray(cursor.at, cursor.at + 2 * length));
  const units = new Uint16Array(length);
  units.set(bytes.subarray(cursor.at, cursor.at + length));
  cursor.at += length;
  for (let i = -1, left = readNumber(cursor); left > 0; left--) {
    i += readNumber(cursor) + 1;
    units[i] = readNumber(cursor);
  }
  return fromUnits(units);
}

/** The platform's decoder takes a twentieth of the time, but half a character of two units does not come back from it. */
function unpackWide(bytes: Uint8Array): string {
  const text = utf16.decode(bytes);
  if (!text.includes("\ufffd")) return text;
  const units = new Uint16Array(bytes.length / 2);
  for (let i = 0, at = 0; i < units.length; i++, at += 2) {
    units[i] = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
  }
  return fromUnits(units);
}

/** Of every platform that core runs on; its types come with none of core's. */
declare const TextDecoder: new (
  encoding: string,
  options: { readonly ignoreBOM: boolean },
) => { decode(bytes: Uint8Array): string };

const utf16 = new TextDecoder("utf-16le", { ignoreBOM: true });

function packNarrow(text: string): Uint8Array {
  const writer = byteWriter(text.length + 16);
  writer.byte(NARROW);
  writer.number(text.length);
  const low = new Uint8Array(text.length);
  const wide: number[] = [];
  for (let i = 0; i < text.length; i++) {
    low[i] = text.charCodeAt(i);
    if (text.charCodeAt(i) > 255) wide.push(i);
  }
  writer.bytes(low);
  writer.number(wide.length);
  wide.forEach((at, i) => {
    writer.number(at - (wide[i - 1] ?? -1) - 1);
    writer.number(text.charCodeAt(at));
  });
  return writer.take();
}

function packWide(text: string): Uint8Array {
  const writer = byteWriter(text.length * 2 + 16);
  writer.byte(WIDE);
  writer.number(text.length);
  const units = new Uint8Array(text.length * 2);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    units[2 * i] = unit;
    units[2 * i + 1] = unit >> 8;
  }
  writer.bytes(units);
  return writer.take();
}

function fromUnits(units: Uint16Array): string {
  const parts: string[] = [];
  for (let from = 0; from < units.length; from += CALL_SIZE) {
    const part = units.subarray(from, from + CALL_SIZE);
    parts.push(Reflect.apply(String.fromCharCode, undefined, part));
  }
  return parts.join("");
}

/** Arguments of one call: all engines take far more. */
const CALL_SIZE = 8192;
