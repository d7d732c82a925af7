import type { MedusaContainer } from "@medusajs/framework/types";
import { LISTING_MODULE } from "../modules/listing";
import type ListingModuleService from "../modules/listing/service";
import { graphRows } from "../query/graph-rows";
import { followStockOuts } from "./follow-stock-outs";

/** Products that one call looks at, so that a large market is looked through in turns. */
const LOOKED_AT = 1_000;

/**
 * Brings the history of sold-out packs back to what is so, whatever became of the event that should have
 * told. Answers where the next call goes on; undefined when it begins again, with what is open of products
 * that are gone.
 */
export async function repairStockOuts(
  container: MedusaContainer,
  after?: string,
): Promise<string | undefined> {
  const rows = await graphRows<{ id: string }>(container, {
    entity: "product",
    fields: ["id"],
    filters: { status: "published", ...(after === undefined ? {} : { id: { $gt: after } }) },
    pagination: { order: { id: "ASC" }, take: LOOKED_AT },
  });
  const listings: ListingModuleService = container.resolve(LISTING_MODULE);
  const open =
    after === undefined
      ? await listings.listStockOuts(
          { back_at: null },
          { select: ["id", "product_id"], order: { id: "ASC" }, take: null },
        )
      : [];
  const ids = [...rows.map(({ id }) => id), ...open.map(({ product_id }) => product_id)];
  await followStockOuts(container, [...new Set(ids)]);
  return rows.length < LOOKED_AT ? undefined : rows.at(-1)?.id;
}
