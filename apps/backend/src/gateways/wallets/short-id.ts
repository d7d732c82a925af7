import { createHash } from "node:crypto";

/** Twenty characters that always stand for the same id, for wallets that take only short ones. */
export function shortId(id: string): string {
  return createHash("sha256").update(id).digest("hex").slice(0, 20);
}
