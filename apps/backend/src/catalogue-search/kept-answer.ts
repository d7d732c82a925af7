import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";

/** An answer as it is sent, plain and compressed. */
export interface KeptAnswer {
  body: Buffer;
  brotli: Buffer;
  /** By it a client asks whether the answer is still the same; weak, as it stands for both forms. */
  etag: string;
}

const compress = promisify(brotliCompress);

/** Small next to the 11 that a file on a disk is worth: this is done for every new edition. */
const QUALITY = 6;

/** Writes an answer once, for all who ask for it. */
export async function writeAnswer(answer: object): Promise<KeptAnswer> {
  const body = Buffer.from(JSON.stringify(answer));
  const brotli = await compress(body, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  });
  return { body, brotli, etag: `W/"${createHash("sha1").update(body).digest("base64url")}"` };
}
