import { createHmac } from "node:crypto";

/** The HMAC of UTF-8 text under a key, in small hexadecimal digits. */
export function sign(algorithm: "sha256" | "sha512", key: string, text: string): string {
  return createHmac(algorithm, key).update(text, "utf8").digest("hex");
}
