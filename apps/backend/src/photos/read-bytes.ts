import type { IncomingMessage } from "node:http";
import { PHOTO_LIMITS } from "./photo-limits";
import { photoRefusal } from "./photo-refusal";

/**
 * The body of a request, never more of it in memory than a photo may have. Throws `invalid_input` beyond
 * that, once the rest has gone by: leaving a body in its middle would close the line before the answer.
 */
export async function readBytes(request: IncomingMessage): Promise<Buffer> {
  if (Number(request.headers["content-length"] ?? 0) > PHOTO_LIMITS.bytes) {
    throw photoRefusal("heavy");
  }
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > PHOTO_LIMITS.bytes) {
      chunks.length = 0;
    } else {
      chunks.push(chunk);
    }
  }
  if (length > PHOTO_LIMITS.bytes) {
    throw photoRefusal("heavy");
  }
  return Buffer.concat(chunks);
}
