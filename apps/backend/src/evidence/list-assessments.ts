import { vietnamDay } from "@cho-lang/ocop/vietnam-day";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { SellerScope } from "../seller-scope/seller-scope";
import { assess, type Assessment } from "./assessment";
import { loadAssessedProducts } from "./load-assessed-products";
import { loadSoldLines } from "./load-sold-lines";

/** Where each of the seller's products stands today, by title. */
export async function listAssessments(
  container: MedusaContainer,
  { seller: { id } }: SellerScope,
): Promise<Assessment[]> {
  const day = vietnamDay(new Date());
  const products = await loadAssessedProducts(container, id);
  const lines = await loadSoldLines(container, { seller_id: id, day });
  return products.map((product) =>
    assess(
      product,
      lines.filter(({ product_id }) => product_id === product.id),
      day,
    ),
  );
}
