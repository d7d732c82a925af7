import { randomInt } from "node:crypto";

const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** By which a payment is named to its gateway and in the buyer's address: CP and 16 characters, not to be guessed. */
export function paymentReference(): string {
  return `CP${Array.from({ length: 16 }, () => ALPHABET[randomInt(ALPHABET.length)]).join("")}`;
}
