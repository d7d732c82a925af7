import type { KnownAddress } from "./understand-address";

/** Names the address that shown fees belong to; another line or another commune gives another key. */
export function quoteKey(address: KnownAddress): string {
  return `${address.communeCode} ${address.text}`;
}
