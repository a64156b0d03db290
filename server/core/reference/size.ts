// How large a file may be, for all who read one; apart from the readers, which only their own threads carry.

/** Files above this are not read: 64 MiB, some hundred times the longest annual report's text. */
export const MAX_REFERENCE_BYTES = 64 * 1024 * 1024;

/** For a file of so many bytes, which need not have been read. */
export function tooLargeMessage(bytes: number): string {
  const size = Math.ceil(bytes / 1024 / 1024);
  const limit = MAX_REFERENCE_BYTES / 1024 / 1024;
  return `The file has ${size} MB; at most ${limit} MB are read.`;
}
