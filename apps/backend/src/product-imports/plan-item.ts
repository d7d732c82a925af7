import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import type { NewChange } from "../listing-changes/change-record";
import type { ChangeView } from "../listing-changes/change-view";
import { listWaiting } from "../listing-changes/list-waiting";
import { passesAtOnce } from "../listing-changes/passes-at-once";
import type { PlannedChange, PlannedProduct } from "../product-tables/import-plan";
import { listingChanges } from "../seller-products/listing-changes";
import { packChanges, packsChange, withChangedPacks } from "../seller-products/pack-changes";
import { requireOwnPhotos } from "../seller-products/require-own-photos";
import { loadScopedProducts, type ScopedProduct } from "../seller-scope/retrieve-scoped-product";
import type { SellerScope } from "../seller-scope/seller-scope";
import type { ListingChange } from "../workflows/listing-change/change-listings";
import type { PackChange } from "../workflows/listing-change/change-packs";
import {
  loadRecorded,
  packsToTell,
  sheetBefore,
  thereAlready,
  withPricesOfToday,
  type IsRecorded,
} from "./cut-off-changes";
import type { ImportItem } from "./load-import";

export type ChangeItem = ImportItem<PlannedProduct & PlannedChange>;

/** What of the seller's is there now that products of a file are changed. */
export interface ChangeGround {
  products: ReadonlyMap<string, ScopedProduct>;
  waiting: ChangeView[];
  trusted: boolean;
  isRecorded: IsRecorded;
}

/** What is done for one product of a file, with how it is written down. */
export interface PlannedItem {
  packs: PackChange[];
  told: NewChange | null;
  listing: ListingChange | null;
  stock_location_id: string;
}

/** @param since when the file was looked at */
export async function loadChangeGround(
  container: MedusaContainer,
  scope: SellerScope,
  { items, since }: { items: ChangeItem[]; since: Date },
): Promise<ChangeGround> {
  const ids = items.map(({ plan }) => plan.product_id);
  const [products, waiting, trusted] = await Promise.all([
    loadScopedProducts(container, scope, ids),
    listWaiting(container, ids),
    passesAtOnce(container, scope.seller.id),
  ]);
  const there = items.filter(({ plan }) => {
    const product = products.get(plan.product_id);
    return product !== undefined && thereAlready(product, plan).length > 0;
  });
  const isRecorded = await loadRecorded(
    container,
    there.map(({ plan }) => plan.product_id),
    since,
  );
  return { products, waiting, trusted, isRecorded };
}

/**
 * What one product's change comes to, under the rules for one that is made by hand. Throws `not_found`
 * outside the scope, and `invalid_input` when an order came since the file was looked at and for a photo
 * that is gone.
 */
export async function planItem(
  container: MedusaContainer,
  scope: SellerScope,
  { plan: seen, ground }: { plan: PlannedChange; ground: ChangeGround },
): Promise<PlannedItem> {
  const product = ground.products.get(seen.product_id);
  if (!product) {
    throw new MarketError("not_found");
  }
  const plan = withPricesOfToday(product, seen);
  const { isRecorded, trusted } = ground;
  const made = packChanges(product, plan.packs);
  const told = packsToTell(product, plan, { made, isRecorded });
  const before = sheetBefore(product, plan, isRecorded);
  const fresh = (plan.sheet.photos ?? []).filter((name) => !product.sheet.photos.includes(name));
  await requireOwnPhotos(container, scope, fresh);
  const changes = listingChanges(scope, {
    product: { ...withChangedPacks(product, made), sheet: before },
    wanted: plan.sheet,
    waiting: ground.waiting.filter(({ product_id }) => product_id === plan.product_id),
    trusted,
  });
  return {
    packs: made,
    told: told.length > 0 ? packsChange(scope, plan.product_id, told) : null,
    listing:
      changes.length > 0 ? { product_id: plan.product_id, now: product.sheet, changes } : null,
    stock_location_id: product.stock_location_id,
  };
}
