/** A page or a program of PHP; in a photo's bytes such words come up by chance in one of a million. */
const MARKUP = /<(?:script|html|!doctype html|\?php)/i;

/** How a reader of archives finds one: its directory's end, at most a comment of 64 KB from the file's. */
const ARCHIVE_END = Buffer.from("PK\u0005\u0006", "latin1");
const ARCHIVE_TAIL = 22 + 65_535;

/** Readers of PDF look for its mark in the first kilobyte. */
const PDF_HEAD = 1_024;

/**
 * Whether a photo is at the same time a web page, an archive (which programs and office documents are,
 * too) or a PDF. A film or a second photo behind the first, as phones write them, is no such thing.
 */
export function hidesAnother(bytes: Buffer): boolean {
  return (
    bytes.subarray(-ARCHIVE_TAIL).includes(ARCHIVE_END) ||
    bytes.subarray(0, PDF_HEAD).includes("%PDF-") ||
    MARKUP.test(bytes.toString("latin1"))
  );
}
