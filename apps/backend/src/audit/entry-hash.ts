import { createHash } from "node:crypto";
import type { Act } from "./act";

/** An act with its place in the log. */
export interface LoggedAct extends Act {
  /** 1, 2, 3 … without a gap. */
  sequence: number;
  /** When it was done, ISO 8601 in UTC with milliseconds. */
  at: string;
}

/** Keys in one order at every depth, because PostgreSQL's jsonb keeps none. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(canonical);
  }
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(entries.map(([key, inner]) => [key, canonical(inner)]));
  }
  return value;
}

/**
 * The fingerprint of an entry of the log: SHA-256, in hexadecimal, over everything it says and over the
 * fingerprint of the entry before it. So an entry that was changed, left out, put in or moved no longer
 * fits to those behind it.
 *
 * @param previousHash of the entry before, "" for the first one
 */
export function entryHash(previousHash: string, act: LoggedAct): string {
  const { sequence, at, actor, seller_id, action, subject, before, after } = act;
  const said = [previousHash, sequence, at, actor, seller_id, action, subject, before, after];
  return createHash("sha256")
    .update(JSON.stringify(canonical(said)))
    .digest("hex");
}
