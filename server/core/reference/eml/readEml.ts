// E-mails: subject, who wrote it and when, and the body. Files that hang on it are named, for they are not read.

import PostalMime, { type Address, type Email } from "postal-mime";
import { type Block, writeBlocks } from "../blocks.ts";
import { blocksIn } from "../html/readHtml.ts";
import { findPassages } from "../plainText.ts";
import type { ReadFile } from "../reader.ts";
import type { Problem } from "../reference.ts";
import { addHeading, addPassage, finish, startDocument } from "../writer.ts";

/** Reads an .eml file. */
export async function readEml(bytes: Uint8Array): Promise<ReadFile> {
  const email = await PostalMime.parse(bytes, {
    maxNestingDepth: MOST_PARTS_DEEP,
    maxHeadersSize: MOST_HEADERS,
    maxRfc822NestingDepth: MOST_FORWARDED,
  });
  const writer = startDocument();
  const subject = email.subject?.replace(/\s+/gu, " ").trim() ?? "";
  addHeading(writer, subject);
  const from = nameOf(email.from);
  const date = dateOf(email);
  const head = [from, (email.to ?? []).map(nameOf).join(", "), date].filter(Boolean).join(" · ");
  addPassage(writer, "paragraph", head);
  writeBlocks(writer, bodyOf(email));
  const attached = attachedTo(email);
  if (attached !== undefined) writer.problems.push(attached);
  return {
    ...finish(writer),
    ...(subject !== "" && { title: subject }),
    ...(date !== undefined && { date }),
  };
}

const MOST_PARTS_DEEP = 64;
/** Bytes. */
const MOST_HEADERS = 1024 * 1024;
const MOST_FORWARDED = 5;

function nameOf(address: Address | undefined): string {
  return address === undefined ? "" : address.name || (address.address ?? "");
}

/** The day that the header tells, as it was where the mail was written. */
function dateOf({ headers, date }: Email): string | undefined {
  const told = headers.find(({ key }) => key === "date")?.value ?? "";
  const { day, month = "", year } = HEADER_DATE.exec(told)?.groups ?? {};
  const at = MONTHS.indexOf(month.toLowerCase()) + 1;
  if (day !== undefined && year !== undefined && at > 0)
    return `${year}-${String(at).padStart(2, "0")}-${day.padStart(2, "0")}`;
  return /^\d{4}-\d{2}-\d{2}/u.exec(date ?? "")?.[0];
}

/** `Tue, 18 Mar 2025 08:00:00 +0100`. */
const HEADER_DATE = /(?<day>\d{1,2})\s+(?<month>[A-Z][a-z]{2})\s+(?<year>\d{4})/u;
const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** The HTML where it has tables, for the plain words have lost them; else the plain words, as a text file's. */
function bodyOf({ text, html }: Email): readonly Block[] {
  if (html !== undefined && (text === undefined || text.trim() === "" || /<table/iu.test(html)))
    return blocksIn(html);
  return findPassages(text ?? "").map(({ prose }) => ({ kind: "paragraph", words: prose.text }));
}

/** Pictures in the text are none of the documents that somebody may miss. */
function attachedTo({ attachments }: Email): Problem | undefined {
  const documents = attachments.filter(
    ({ mimeType, related }) => related !== true && !/^(?:image|text\/calendar)/u.test(mimeType),
  );
  if (documents.length === 0) return undefined;
  const names = documents.slice(0, MOST_NAMED).map(({ filename }) => filename ?? "?");
  return {
    code: "not-read",
    message: `What is attached to the e-mail is not read: ${names.join(", ").slice(0, 200)}. Save it beside the e-mail to have it read.`,
  };
}

const MOST_NAMED = 5;
