import { stockOutStep } from "@cho-lang/seller-rules/stock-outs";
import type { MedusaContainer } from "@medusajs/framework/types";
import { LISTING_MODULE } from "../modules/listing";
import type ListingModuleService from "../modules/listing/service";
import { Gathered } from "../search-index/gathered";
import { loadPackStocks } from "./load-pack-stocks";

/** Products that are looked at in one read. */
const AT_ONCE = 100;

async function followBatch(container: MedusaContainer, productIds: string[]): Promise<void> {
  const listings: ListingModuleService = container.resolve(LISTING_MODULE);
  const open = await listings.listStockOuts(
    { product_id: productIds, back_at: null },
    { select: ["id", "variant_id"], order: { id: "ASC" }, take: null },
  );
  const packs = await loadPackStocks(container, productIds);
  const now = new Date();
  const soldOut = new Set(open.map(({ variant_id }) => variant_id));
  const stepOf = ({ variant_id, available }: { variant_id: string; available: number }) =>
    stockOutStep(soldOut.has(variant_id), available);
  const onSale = new Set(packs.map(({ variant_id }) => variant_id));
  await listings.beginStockOuts(
    packs.filter((pack) => stepOf(pack) === "sold_out"),
    now,
  );
  await listings.endStockOuts(
    [
      ...packs.filter((pack) => stepOf(pack) === "back").map(({ variant_id }) => variant_id),
      // Taken off sale or made uncounted: it is no longer wanting.
      ...[...soldOut].filter((id) => !onSale.has(id)),
    ],
    now,
  );
}

const following = new WeakMap<MedusaContainer, Gathered<string>>();

/**
 * Writes down which packs of these products have become sold out or came back, as the stock is now. Within a
 * process one look is over before the next begins, so the last one sees the latest stock; what two processes
 * see in the wrong order, or a killed one missed, the repair finds within minutes.
 */
export function followStockOuts(
  container: MedusaContainer,
  productIds: readonly string[],
): Promise<void> {
  const known = following.get(container);
  const gathered =
    known ??
    new Gathered(async (ids: string[]) => {
      for (let start = 0; start < ids.length; start += AT_ONCE) {
        await followBatch(container, ids.slice(start, start + AT_ONCE));
      }
    });
  following.set(container, gathered);
  return gathered.add(productIds);
}
