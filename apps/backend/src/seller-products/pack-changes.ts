import { isAvailableNow } from "@cho-lang/ocop/available-now";
import { MarketError } from "../errors/market-error";
import type { NewChange } from "../listing-changes/change-record";
import { actorOf } from "../seller-scope/actor-of";
import type { OfferedPack, ScopedProduct } from "../seller-scope/retrieve-scoped-product";
import type { SellerScope } from "../seller-scope/seller-scope";
import type { PackChange } from "../workflows/listing-change/change-packs";

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
 * number is asked for again; the same number sent twice is no change. Of what is "available now", before or
 * afterwards, she counted nothing: orders meanwhile change nothing for her.
 */
function stockChange(pack: OfferedPack, wanted: WantedPack, at: number): number {
  const uncounted = isAvailableNow(pack.stock) && isAvailableNow(wanted.stock);
  if (wanted.stock === wanted.stock_seen || wanted.stock === pack.stock || uncounted) {
    return 0;
  }
  const sawUncounted = isAvailableNow(pack.stock) && isAvailableNow(wanted.stock_seen);
  if (pack.stock !== wanted.stock_seen && !sawUncounted && !isAvailableNow(wanted.stock)) {
    const text = `Vừa có đơn mới: hiện còn ${String(pack.stock)}. Hãy xem lại số lượng rồi lưu.`;
    throw new MarketError("invalid_input", { fields: { [`packs.${String(at)}.stock`]: text } });
  }
  return wanted.stock - pack.stock;
}

/**
 * What really changes of a product's packs. Throws `not_found` for a pack that it does not have, and
 * `invalid_input` when an order came since its seller looked.
 */
export function packChanges({ packs }: ScopedProduct, wanted: WantedPack[]): PackChange[] {
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

/** A product with its packs as they come to be. */
export function withChangedPacks(product: ScopedProduct, changes: PackChange[]): ScopedProduct {
  const changeOf = new Map(changes.map((change) => [change.pack.id, change]));
  const packs = product.packs.map((pack) => {
    const change = changeOf.get(pack.id);
    return change
      ? { ...pack, price_vnd: change.price_vnd, stock: pack.stock + change.pieces }
      : pack;
  });
  return { ...product, packs };
}

/** The change of a product's packs as it is written down. */
export function packsChange(
  scope: SellerScope,
  productId: string,
  changes: readonly PackChange[],
): NewChange {
  return {
    product_id: productId,
    seller_id: scope.seller.id,
    actor: actorOf(scope),
    field: "packs",
    before: changes.map(({ pack: { label, price_vnd, stock } }) => ({ label, price_vnd, stock })),
    after: changes.map(({ pack, price_vnd, pieces }) => ({
      label: pack.label,
      price_vnd,
      stock: pack.stock + pieces,
    })),
    waits: false,
  };
}
