import type { IncomingMessage } from "node:http";
import { PHOTO_LIMITS } from "./photo-limits";
import { photoRefusal } from "./photo-refusal";

/** The body of a request, never more of it than a photo may have. Throws `invalid_input` beyond that. */
export async function readBytes(request: IncomingMessage): Promise<Buffer> {
  if (Number(request.headers["content-length"] ?? 0) > PHOTO_LIMITS.bytes) {
    throw photoRefusal("heavy");
  }
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > PHOTO_LIMITS.bytes) {
      throw photoRefusal("heavy");
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
