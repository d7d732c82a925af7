import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, brotliCompressSync, constants } from "node:zlib";

/** An answer as nearly everybody takes it. Its plain form is several times as long, and made for who asks for it. */
export interface KeptAnswer {
  brotli: Buffer;
  /** By it a client asks whether the answer is still the same; weak, as it stands for both forms. */
  etag: string;
}

const compressAside = promisify(brotliCompress);

/**
 * What is compressed aside holds nobody up: one above it makes a list 4 bytes smaller; 11, for a file on a disk, takes a
 * hundred times as long. At once, everybody waits for it: one below takes two thirds of the time, for 6 % more bytes.
 */
const QUALITY = { aside: 5, atOnce: 4 };
/** Bytes that are compressed within a millisecond: handing them to another thread and back costs more than that. */
const SMALL = 64 * 1024;

/** Writes an answer once, for all who ask for it. */
export async function writeAnswer(answer: object): Promise<KeptAnswer> {
  const body = Buffer.from(JSON.stringify(answer));
  const small = body.length <= SMALL;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: small ? QUALITY.atOnce : QUALITY.aside,
    [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
  };
  const compressed = small
    ? brotliCompressSync(body, { params })
    : await compressAside(body, { params });
  // Node's is a piece of a larger room, all of which would be kept with it.
  const brotli = Buffer.allocUnsafeSlow(compressed.length);
  compressed.copy(brotli);
  return { brotli, etag: `W/"${createHash("sha1").update(body).digest("base64url")}"` };
}
