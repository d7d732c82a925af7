import type { MedusaContainer } from "@medusajs/framework/types";
import { listOpenChanges } from "../../../listing-changes/list-open-changes";
import type { ChangeView } from "../../../listing-changes/change-view";
import type { ChangeableSheet } from "../../../listing-changes/sheet-changes";
import {
  retrieveScopedProduct,
  type OfferedPack,
} from "../../../seller-scope/retrieve-scoped-product";
import type { SellerProduct } from "../../../seller-products/seller-product";
import type { SellerScope } from "../../../seller-scope/seller-scope";

/** One product for its seller's page. */
export interface ProductPage {
  product: SellerProduct;
  /** What shoppers read now. */
  sheet: ChangeableSheet;
  packs: Omit<OfferedPack, "inventory_item_id">[];
  /** What waits for the operator or was declined. */
  changes: Omit<ChangeView, "product_id" | "seller_id">[];
}

/** Throws `not_found` outside the scope. */
export async function retrieveProductPage(
  container: MedusaContainer,
  scope: SellerScope,
  id: string,
): Promise<ProductPage> {
  const { product, sheet, packs } = await retrieveScopedProduct(container, scope, id);
  const changes = await listOpenChanges(container, id);
  return {
    product,
    sheet,
    packs: packs.map(({ inventory_item_id: _item, ...pack }) => pack),
    changes: changes.map(({ product_id: _product, seller_id: _seller, ...change }) => change),
  };
}
