import type { MedusaContainer } from "@medusajs/framework/types";
import { readMarketError } from "../errors/read-market-error";
import { passesAtOnce } from "../listing-changes/passes-at-once";
import { loadOfferSellers } from "../offers/load-offer-sellers";
import { freeHandles } from "../product-sheets/free-handle";
import type { PlannedProduct } from "../product-tables/import-plan";
import { externalId } from "../product-tables/product-code";
import { actorOf } from "../seller-scope/actor-of";
import type { SellerScope } from "../seller-scope/seller-scope";
import type { ClosedItem } from "../workflows/product-import/steps/close-items";
import { loadProductsWorkflow } from "../workflows/product-import/load-products";
import { MarketError } from "../errors/market-error";
import type { ImportItem } from "./load-import";
import { settleMade } from "./settle-made";

type NewItem = ImportItem<PlannedProduct & { kind: "new" }>;

async function make(
  container: MedusaContainer,
  { seller, ...scope }: SellerScope,
  items: NewItem[],
): Promise<void> {
  const shop = (await loadOfferSellers(container, [seller.id])).get(seller.id);
  if (!shop) {
    throw new MarketError("seller_suspended");
  }
  const titles = items.map(({ plan }) => plan.sheet.title);
  const handles = await freeHandles(container, titles, seller.handle);
  await loadProductsWorkflow(container).run({
    input: {
      actor: actorOf({ seller, ...scope }),
      seller_id: seller.id,
      sales_channel_id: shop.sales_channel_id,
      stock_location_id: shop.stock_location_id,
      waits: !(await passesAtOnce(container, seller.id)),
      products: items.map(({ plan: { code, sheet } }, at) => ({
        sheet,
        handle: handles[at] ?? "",
        external_id: externalId(seller.id, code),
      })),
    },
  });
}

/** Makes products together; where that fails, one by one, so that only the one at fault fails. */
async function makeAll(
  container: MedusaContainer,
  scope: SellerScope,
  items: NewItem[],
): Promise<ClosedItem[]> {
  try {
    await make(container, scope, items);
    return items.map(({ id }) => ({ id, message: null }));
  } catch (error) {
    if (items.length <= 1) {
      const { message } = readMarketError(error).body;
      return items.map(({ id }) => ({ id, message }));
    }
  }
  const closed: ClosedItem[] = [];
  for (const item of items) {
    closed.push(...(await makeAll(container, scope, [item])));
  }
  return closed;
}

/** Makes the new products of an import that a run before has not made. */
export async function makeProducts(
  container: MedusaContainer,
  scope: SellerScope,
  items: NewItem[],
): Promise<ClosedItem[]> {
  if (items.length === 0) {
    return [];
  }
  const settled = await settleMade(
    container,
    scope,
    new Map(items.map(({ plan }) => [externalId(scope.seller.id, plan.code), plan.sheet])),
  );
  const isSettled = ({ plan }: NewItem) => settled.has(externalId(scope.seller.id, plan.code));
  const left = items.filter((item) => !isSettled(item));
  return [
    ...items.filter(isSettled).map(({ id }) => ({ id, message: null })),
    ...(left.length > 0 ? await makeAll(container, scope, left) : []),
  ];
}
