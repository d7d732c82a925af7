import type { MedusaContainer } from "@medusajs/framework/types";
import { loadProductDocuments } from "../search-documents/load-product-documents";
import { compareDocuments, indexedIds } from "./compare-documents";
import type { Drift } from "./drift";
import { PRODUCT_INDEX } from "./index-names";
import { publishedIds } from "./published-ids";

/** Documents that one call looks into, and how many of them at once: requests wait no longer for it. */
const LOOKED_INTO = 1_000;
const AT_ONCE = 100;

export interface ProductDrift extends Drift {
  /** Where the next call goes on; undefined when it begins again. */
  next: string | undefined;
}

/**
 * Compares the product index with the market. Whether documents are there is looked at for all of them,
 * what they say for the next thousand behind `after`, so that a large market is looked through in turns.
 */
export async function findProductDrift(
  container: MedusaContainer,
  after?: string,
): Promise<ProductDrift> {
  const indexed = new Set(await indexedIds(container, PRODUCT_INDEX));
  const published = new Set(await publishedIds(container));
  const onOneSide = [
    ...[...indexed].filter((id) => !published.has(id)),
    ...[...published].filter((id) => !indexed.has(id)),
  ];
  const onBoth = [...indexed].filter((id) => published.has(id)).sort();
  const turn = onBoth.filter((id) => after === undefined || id > after).slice(0, LOOKED_INTO);
  const ids = [...onOneSide, ...turn];
  const drift: Drift = { missing: [], different: [], orphaned: [] };
  for (let start = 0; start < ids.length; start += AT_ONCE) {
    const batch = ids.slice(start, start + AT_ONCE);
    const { documents } = await loadProductDocuments(container, { id: batch });
    const found = await compareDocuments(container, PRODUCT_INDEX, batch, documents);
    drift.missing.push(...found.missing);
    drift.different.push(...found.different);
    drift.orphaned.push(...found.orphaned);
  }
  return { ...drift, next: turn.length < LOOKED_INTO ? undefined : turn.at(-1) };
}
