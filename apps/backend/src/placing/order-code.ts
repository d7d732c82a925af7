import { randomInt } from "node:crypto";

/** Crockford's base 32: no I, L, O or U, so that a code survives being read out or written down. */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** Prefix and six random characters, about 10⁹ codes, e.g. CL7K2M9Q. Not a secret by itself. */
export function orderCode(): string {
  const characters = Array.from({ length: 6 }, () => ALPHABET[randomInt(ALPHABET.length)]);
  return `CL${characters.join("")}`;
}
