import { createHmac, randomBytes } from "node:crypto";

const CLASSES_TO_DOUBLE = 2;
/** So few pieces are all of one class: of a narrower one the number could be told. */
const FEW_PIECES = 8;

/** The market's own. A process without it, such as a migration, makes one up; its classes are written anew at night. */
const SECRET = process.env.JWT_SECRET ?? randomBytes(32);

/** From 0 up to 1, of each product another one that nobody outside can work out. */
function offsetOf(handle: string): number {
  const digest = createHmac("sha256", SECRET).update(`demand:${handle}`).digest();
  return digest.readUInt32BE(0) / 2 ** 32;
}

/**
 * How much a product is in demand: a class by which lists are put in order, 0 for what nobody bought. The first
 * class is of few pieces, every other one is 40 % wide, and where one ends differs from product to product and is
 * secret. So whoever reads it, or waits until it becomes another one, does not know how many pieces were sold,
 * which times the price would be what the seller sold.
 *
 * @param pieces that reached buyers lately
 */
export function demandOf(handle: string, pieces: number): number {
  if (pieces === 0) return 0;
  const times = Math.log2(pieces / FEW_PIECES);
  return 1 + Math.max(0, Math.floor(CLASSES_TO_DOUBLE * times + offsetOf(handle)));
}
