import type { PocketAnswer } from "@cho-lang/pocket-catalogue/pocket-answer";
import { unpackPocket } from "@cho-lang/pocket-catalogue/unpack-pocket";
import type { KeptCatalogue } from "./kept-catalogue";

/**
 * The kept catalogue with what the market answered: all of it anew, or products in place of those with
 * their handles and without those that were removed. What was asked about another revision than the one
 * that is kept by now changes nothing.
 *
 * @param since the revision that the market was asked about; `null` for all of it
 */
export function mergeCatalogue(
  kept: KeptCatalogue | undefined,
  since: number | null,
  answer: PocketAnswer,
): KeptCatalogue | undefined {
  const { revision, demonstration, full, removed } = answer;
  if (!full && (kept === undefined || kept.revision !== since)) {
    return kept;
  }
  const products = unpackPocket(answer);
  const gone = new Set([...removed, ...products.map(({ handle }) => handle)]);
  const others = full ? [] : (kept?.products ?? []).filter(({ handle }) => !gone.has(handle));
  return { revision, demonstration, products: [...others, ...products] };
}
