import type { MedusaContainer } from "@medusajs/framework/types";
import { readMarketError } from "../errors/read-market-error";
import type { PlannedProduct } from "../product-tables/import-plan";
import { changePacks } from "../seller-products/change-packs";
import { changeProduct } from "../seller-products/change-product";
import type { SellerScope } from "../seller-scope/seller-scope";
import type { ClosedItem } from "../workflows/product-import/steps/close-items";
import type { ImportItem } from "./load-import";

type ChangeItem = ImportItem<PlannedProduct & { kind: "change" }>;

/** The market's own words on what is wrong, where it has some. */
function reasonOf(error: unknown): string {
  const { message, details } = readMarketError(error).body;
  const fields: unknown = details?.fields;
  const words = typeof fields === "object" && fields !== null ? Object.values(fields) : [];
  return words.length > 0 ? words.join(" ") : message;
}

async function change(
  container: MedusaContainer,
  scope: SellerScope,
  { id, plan: { product_id, sheet, packs } }: ChangeItem,
): Promise<ClosedItem> {
  try {
    if (packs.length > 0) {
      await changePacks(container, scope, { productId: product_id, wanted: packs });
    }
    if (Object.keys(sheet).length > 0) {
      await changeProduct(container, scope, { productId: product_id, wanted: sheet });
    }
    return { id, message: null };
  } catch (error) {
    return { id, message: reasonOf(error) };
  }
}

/**
 * Changes products as their seller would by hand: what shoppers rely on waits for the operator, prices
 * and stock go through at once, and stock only where no order came since she looked. One that fails does
 * not stop the others.
 */
export async function changeProducts(
  container: MedusaContainer,
  scope: SellerScope,
  items: ChangeItem[],
): Promise<ClosedItem[]> {
  const closed: ClosedItem[] = [];
  for (const item of items) {
    closed.push(await change(container, scope, item));
  }
  return closed;
}
