import { returnShare, shareUntil, type ReturnableLine } from "./return-share";

/** A line with all that was paid back of it, pieces and parts of a price alike. */
export interface WorthLine extends ReturnableLine {
  /** Whole đồng, delivery apart. */
  returned_vnd: number;
}

/**
 * What of the parts of a line's price that went back was not taken off yet from pieces that came back, in whole đồng: by
 * how much more than those pieces come to was paid.
 */
export function openParts(line: WorthLine): number {
  return Math.max(0, line.returned_vnd - shareUntil(line, line.returned_quantity));
}

/**
 * What the buyer gets back for so many pieces of a line of whose price parts may have been paid back, in whole đồng:
 * their share without the parts that were theirs, and never more than is left of the line. With the last piece all of
 * the line is paid back. Throws as `returnShare`.
 *
 * @param parts_vnd what was paid back as a part of the price of these very pieces; what of it was taken off before, with
 * other pieces that came back, is not taken off again
 */
export function returnWorth(line: WorthLine, pieces: number, parts_vnd = 0): number {
  const left = line.total_vnd - line.returned_vnd;
  const own = Math.min(parts_vnd, openParts(line));
  return Math.max(0, Math.min(returnShare(line, pieces) - own, left));
}
