import { createHash } from "node:crypto";
import { ENCODING } from "../pictures/write-picture";

/** Raise it when other pictures come out of the same bytes. */
const MAKING = 1;

/**
 * The name of a photo: the same for the same bytes, so that one sent twice is one, and never that of
 * another owner's, who could not take it away then. Nobody can guess it without the photo.
 */
export function photoName(ownerId: string, bytes: Buffer): string {
  const recipe = JSON.stringify({ ENCODING, MAKING, sellerId: ownerId });
  return `anh-${createHash("sha256").update(recipe).update(bytes).digest("hex").slice(0, 32)}`;
}
