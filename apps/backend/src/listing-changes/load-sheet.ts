import type { MedusaContainer } from "@medusajs/framework/types";
import type { ProductRow } from "../catalogue/product-row";
import { MarketError } from "../errors/market-error";
import { graphRows } from "../query/graph-rows";
import { toSheet } from "./to-sheet";
import type { ChangeableSheet } from "./sheet-changes";

/** What a product says now, whoever's it is: only for operators. Throws `not_found`. */
export async function loadSheet(
  container: MedusaContainer,
  productId: string,
): Promise<ChangeableSheet> {
  const [product] = await graphRows<Pick<ProductRow, "title" | "listing">>(container, {
    entity: "product",
    fields: ["title", "listing.*"],
    filters: { id: productId },
  });
  const sheet = product && toSheet(product);
  if (!sheet) {
    throw new MarketError("not_found");
  }
  return sheet;
}
