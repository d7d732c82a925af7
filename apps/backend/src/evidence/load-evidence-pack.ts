import { vietnamDay } from "@cho-lang/ocop/vietnam-day";
import type { EvidencePack } from "@cho-lang/papers/evidence-pack";
import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import { listReviews } from "../reviews/list-reviews";
import type { SellerScope } from "../seller-scope/seller-scope";
import { loadAssessedProducts } from "./load-assessed-products";
import { loadPictures } from "./load-pictures";
import { loadSoldLines } from "./load-sold-lines";
import { toEvidencePack } from "./to-evidence-pack";

/** Enough to show how buyers speak; all of them are on the product's page. */
const LATEST_REVIEWS = 10;

/** The evidence pack of one of the seller's products. `not_found` also for another seller's. */
export async function loadEvidencePack(
  container: MedusaContainer,
  { seller: { id } }: SellerScope,
  handle: string,
): Promise<EvidencePack> {
  const [product] = await loadAssessedProducts(container, id, handle);
  if (!product) {
    throw new MarketError("not_found");
  }
  const day = vietnamDay(new Date());
  const lines = await loadSoldLines(container, { seller_id: id, product_id: product.id, day });
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const seller = await sellers.retrieveSeller(id);
  const orders = await sellers.listSellerOrders(
    { seller_id: id, order_id: [...new Set(lines.map(({ order_id }) => order_id))] },
    { select: ["order_id", "code"], take: null },
  );
  return toEvidencePack({
    day,
    seller,
    product,
    lines,
    reviews: await listReviews(
      container,
      { product_id: product.id },
      { page: 1, take: LATEST_REVIEWS },
    ),
    pictures: await loadPictures(product.pictures),
    codes: new Map(orders.map(({ order_id, code }) => [order_id, code])),
    storefront_url: process.env.STOREFRONT_URL ?? "http://localhost:8000",
  });
}
