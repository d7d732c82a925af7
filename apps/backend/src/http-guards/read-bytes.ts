import type { IncomingMessage } from "node:http";
import type { MarketError } from "../errors/market-error";

interface Bound {
  /** Bytes. */
  most: number;
  /** What is thrown for more. */
  refusal: () => MarketError;
}

/**
 * The body of a request, never more of it in memory than it may have. Throws the refusal beyond that, once
 * the rest has gone by: leaving a body in its middle would close the line before the answer.
 */
export async function readBytes(
  request: IncomingMessage,
  { most, refusal }: Bound,
): Promise<Buffer> {
  if (Number(request.headers["content-length"] ?? 0) > most) {
    throw refusal();
  }
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > most) {
      chunks.length = 0;
    } else {
      chunks.push(chunk);
    }
  }
  if (length > most) {
    throw refusal();
  }
  return Buffer.concat(chunks);
}
