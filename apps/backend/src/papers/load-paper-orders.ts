import type { PaperOrder } from "@cho-lang/papers/paper-order";
import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import { LISTING_MODULE } from "../modules/listing";
import type ListingModuleService from "../modules/listing/service";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import type { OrderView } from "../order-view/order-view";
import { retrieveOrderViews } from "../order-view/retrieve-order-views";
import { graphRows } from "../query/graph-rows";
import type { SellerScope } from "../seller-scope/seller-scope";
import { printedParcels } from "./printed-parcels";
import { toPaperOrder } from "./to-paper-order";

/** How each product travels, by its handle. */
async function storageOf(
  container: MedusaContainer,
  orders: OrderView[],
): Promise<Map<string, string>> {
  const handles = orders.flatMap(({ lines }) => lines.map((line) => line.product_handle));
  const products = await graphRows<{ id: string; handle: string }>(container, {
    entity: "product",
    fields: ["id", "handle"],
    filters: { handle: [...new Set(handles)] },
  });
  const listings: ListingModuleService = container.resolve(LISTING_MODULE);
  const rows = await listings.listListings(
    { product_id: products.map(({ id }) => id) },
    { select: ["product_id", "temperature_class"] },
  );
  const classOf = new Map(rows.map((row) => [row.product_id, row.temperature_class]));
  return new Map(products.map(({ id, handle }) => [handle, classOf.get(id) ?? "ambient"]));
}

/**
 * The seller's orders as they are printed, in the order in which they were asked for, each with its parcels
 * as `printedParcels` tells. `not_found` for all of
 * them when one is not hers, or none: nothing tells which. `wrong_status` when one is cancelled: who has its
 * label sends it.
 */
export async function loadPaperOrders(
  container: MedusaContainer,
  { seller: { id } }: SellerScope,
  orderIds: string[],
  parcel: number | null,
): Promise<PaperOrder[]> {
  const wanted = [...new Set(orderIds)];
  const found = await retrieveOrderViews(container, { order_id: wanted, seller_id: id });
  const viewOf = new Map(found.map((view) => [view.id, view]));
  const views = wanted.map((orderId) => {
    const view = viewOf.get(orderId);
    if (!view) {
      throw new MarketError("not_found");
    }
    if (view.status === "cancelled") {
      throw new MarketError("wrong_status", { status: view.status });
    }
    return view;
  });
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const seller = await sellers.retrieveSeller(id, {
    select: ["id", "name", "commune_code", "phone", "demonstration"],
  });
  const storage = await storageOf(container, views);
  const storefrontUrl = process.env.STOREFRONT_URL ?? "http://localhost:8000";
  return views.flatMap((view) =>
    printedParcels(view, parcel).map((printed) =>
      toPaperOrder(view, printed, seller, storage, storefrontUrl),
    ),
  );
}
