// Whether a PDF holds pictures large enough to be scanned pages. Streams are never packed away in other streams, so their
// dictionaries can be seen in the bytes as they are.

/** Whether a picture of the file has the pixels of a page. Linear in `bytes`. */
export function hasLargePictures(bytes: Uint8Array): boolean {
  let looked = 0;
  for (let at = find(bytes, 0); at >= 0 && looked < MOST_LOOKED_AT; at = find(bytes, at + 1)) {
    looked++;
    const around = String.fromCharCode(...bytes.subarray(Math.max(0, at - AROUND), at + AROUND));
    const dictionary = around.slice(startOf(around));
    const [width, height] = [WIDTH, HEIGHT].map((pattern) =>
      Number(pattern.exec(dictionary)?.[1] ?? 0),
    );
    if ((width ?? 0) * (height ?? 0) >= PAGE_PIXELS) return true;
  }
  return false;
}

/** A page of A4 at 60 dots an inch; pictures in articles may be as large, but then the page has words too. */
const PAGE_PIXELS = 300_000;
const MOST_LOOKED_AT = 5000;
/** Bytes of a picture's dictionary before and behind the word. */
const AROUND = 600;
const WIDTH = /\/Width\s{0,4}(\d{1,6})/u;
const HEIGHT = /\/Height\s{0,4}(\d{1,6})/u;
const NAME = [...`/Image`].map((char) => char.charCodeAt(0));

/** The next `/Image` that is a name of its own. */
function find(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(SLASH, from); at >= 0; at = bytes.indexOf(SLASH, at + 1)) {
    if (NAME.every((code, i) => bytes[at + i] === code) && !isLetter(bytes[at + NAME.length]))
      return at;
  }
  return -1;
}

const SLASH = 0x2f;

function isLetter(code = 0): boolean {
  return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
}

/** Where the dictionary around the middle begins: behind the object before it. */
function startOf(around: string): number {
  return Math.max(0, around.lastIndexOf("obj", AROUND));
}
