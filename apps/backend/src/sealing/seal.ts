import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";

const CIPHER = "aes-256-gcm";
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

function keyFor(secret: string, use: string): Buffer {
  return Buffer.from(hkdfSync("sha256", secret, "", `cho-lang:${use}`, 32));
}

/**
 * Seals a text that somebody entrusted to the market, so that a copy of its database is no use: AES-256-GCM
 * under a key that is derived (HKDF, RFC 5869) from the market's own secret, for one use alone.
 */
export function seal(text: string, secret: string, use: string): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, keyFor(secret, use), nonce);
  const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString("base64url");
}

/** The text of `seal`; null when it was sealed with another secret, for another use, or altered. */
export function unseal(sealed: string, secret: string, use: string): string | null {
  const bytes = Buffer.from(sealed, "base64url");
  const tagEnd = NONCE_BYTES + TAG_BYTES;
  if (bytes.length < tagEnd) {
    return null;
  }
  const options = { authTagLength: TAG_BYTES };
  const decipher = createDecipheriv(
    CIPHER,
    keyFor(secret, use),
    bytes.subarray(0, NONCE_BYTES),
    options,
  );
  decipher.setAuthTag(bytes.subarray(NONCE_BYTES, tagEnd));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(tagEnd)), decipher.final()]).toString(
      "utf8",
    );
  } catch {
    return null;
  }
}
