import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import type { NewChange } from "../listing-changes/change-record";
import { withLock } from "../locking/with-lock";
import { actorOf } from "../seller-scope/actor-of";
import {
  retrieveScopedProduct,
  type OfferedPack,
  type ScopedProduct,
} from "../seller-scope/retrieve-scoped-product";
import type { SellerScope } from "../seller-scope/seller-scope";
import { changePacksWorkflow, type PackChange } from "../workflows/listing-change/change-packs";

/** What a seller asks of one pack. */
export interface WantedPack {
  id: string;
  /** Whole đồng. */
  price_vnd: number;
  /** Pieces that can be sold from now on. */
  stock: number;
  /** Pieces that she saw when she wrote that. */
  stock_seen: number;
}

/**
 * Pieces to add or take away. An order that came meanwhile has changed what she counted from, so her
 * number is asked for again; the same number sent twice is no change.
 */
function stockChange(pack: OfferedPack, wanted: WantedPack, at: number): number {
  if (wanted.stock === wanted.stock_seen || wanted.stock === pack.stock) {
    return 0;
  }
  if (pack.stock !== wanted.stock_seen) {
    const text = `Vừa có đơn mới: hiện còn ${String(pack.stock)}. Hãy xem lại số lượng rồi lưu.`;
    throw new MarketError("invalid_input", { fields: { [`packs.${String(at)}.stock`]: text } });
  }
  return wanted.stock - pack.stock;
}

function packChanges({ packs }: ScopedProduct, wanted: WantedPack[]): PackChange[] {
  return wanted.flatMap((one, at) => {
    const pack = packs.find(({ id }) => id === one.id);
    if (!pack) {
      throw new MarketError("not_found");
    }
    const pieces = stockChange(pack, one, at);
    return pieces === 0 && pack.price_vnd === one.price_vnd
      ? []
      : [{ pack, price_vnd: one.price_vnd, pieces }];
  });
}

/**
 * Changes prices and stock of a product's packs, at once. What does not differ changes nothing, so the
 * same again is harmless. Throws `not_found` for what is not the seller's, and `invalid_input` when an
 * order came since she looked.
 */
export async function changePacks(
  container: MedusaContainer,
  scope: SellerScope,
  { productId, wanted }: { productId: string; wanted: WantedPack[] },
): Promise<void> {
  await withLock(container, `listing:${productId}`, async () => {
    const product = await retrieveScopedProduct(container, scope, productId);
    const packs = packChanges(product, wanted);
    if (packs.length === 0) {
      return;
    }
    const told = packs.map(({ pack: { label, price_vnd, stock } }) => ({
      label,
      price_vnd,
      stock,
    }));
    const after = packs.map(({ pack, price_vnd, pieces }) => ({
      label: pack.label,
      price_vnd,
      stock: pack.stock + pieces,
    }));
    const change: NewChange = {
      product_id: productId,
      seller_id: scope.seller.id,
      actor: actorOf(scope),
      field: "packs",
      before: told,
      after,
      waits: false,
    };
    await changePacksWorkflow(container).run({
      input: { change, packs, stock_location_id: product.stock_location_id },
    });
  });
}
