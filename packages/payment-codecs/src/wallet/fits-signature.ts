import { timingSafeEqual } from "node:crypto";
import { sign } from "./sign";

/**
 * Whether a signature is that of the text. False for one that is missing, is no text or is not written in
 * small hexadecimal digits. Compared in a time that tells nothing about where two differ.
 */
export function fitsSignature(
  algorithm: "sha256" | "sha512",
  key: string,
  text: string,
  given: unknown,
): boolean {
  if (key === "" || typeof given !== "string") {
    return false;
  }
  const right = Buffer.from(sign(algorithm, key, text));
  const said = Buffer.from(given);
  return said.length === right.length && timingSafeEqual(said, right);
}
