import { neighboursRange, type NeighboursRange } from "@cho-lang/retail-statistics/return-range";
import { returnShare } from "@cho-lang/retail-statistics/return-share";
import type { MedusaContainer } from "@medusajs/framework/types";
import { loadVersions } from "./load-versions";
import { amountsOf, lastVersions, type ReturnRow } from "./return-view";

/** Where the middle half of other sellers of the same product group lies; made-up ones only among themselves. */
export async function loadNeighbours(
  container: MedusaContainer,
  { seller_id, month, product_group, demonstration }: ReturnRow,
): Promise<NeighboursRange | null> {
  if (product_group === null) {
    return null;
  }
  const rows = await loadVersions(container, { month, product_group, demonstration });
  const others = lastVersions(rows, (row) => row.seller_id).filter(
    (row) => row.seller_id !== seller_id,
  );
  return neighboursRange(
    others.flatMap((row) => returnShare(amountsOf(row))?.online_percent ?? []),
  );
}
