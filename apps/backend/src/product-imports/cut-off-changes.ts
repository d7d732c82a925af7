import { isDeepStrictEqual } from "node:util";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { ChangeableSheet, SheetField } from "../listing-changes/sheet-changes";
import { LISTING_MODULE } from "../modules/listing";
import type ListingModuleService from "../modules/listing/service";
import type { PlannedChange, PlannedPack } from "../product-tables/import-plan";
import type { OfferedPack, ScopedProduct } from "../seller-scope/retrieve-scoped-product";
import type { PackChange } from "../workflows/listing-change/change-packs";

type Seen = Pick<PlannedPack, "price_vnd" | "price_seen" | "stock" | "stock_seen">;

/**
 * A plan in which a price that the file leaves as its seller saw it is the one of now: changed by hand since
 * then, it is not put back.
 */
export function withPricesOfToday({ packs }: ScopedProduct, plan: PlannedChange): PlannedChange {
  const today = new Map(packs.map(({ id, price_vnd }) => [id, price_vnd]));
  return {
    ...plan,
    packs: plan.packs.map((planned) => {
      const price = today.get(planned.id) ?? planned.price_vnd;
      return planned.price_vnd === planned.price_seen
        ? { ...planned, price_vnd: price, price_seen: price }
        : planned;
    }),
  };
}

/** Whether a pack is already what a file makes of it, as far as it makes another of it. */
function isThere({ price_vnd: price, stock }: OfferedPack, planned: Seen): boolean {
  return (
    (price === planned.price_vnd && planned.price_seen !== price) ||
    (stock === planned.stock && planned.stock_seen !== stock)
  );
}

function fieldsThere({ sheet: now }: ScopedProduct, { sheet }: PlannedChange): SheetField[] {
  return (Object.keys(sheet) as SheetField[]).filter((field) =>
    isDeepStrictEqual(now[field], sheet[field]),
  );
}

/** Fields of a product that are already what a file makes of them, `packs` for any of its packs. */
export function thereAlready(product: ScopedProduct, plan: PlannedChange): string[] {
  const packs = plan.packs.some((planned) => {
    const pack = product.packs.find(({ id }) => id === planned.id);
    return pack !== undefined && isThere(pack, planned);
  });
  return [...fieldsThere(product, plan), ...(packs ? ["packs"] : [])];
}

/** Whether a change of a product's field was written down. */
export type IsRecorded = (productId: string, field: string) => boolean;

/** Looks for the records since an instant. */
export async function loadRecorded(
  container: MedusaContainer,
  productIds: string[],
  since: Date,
): Promise<IsRecorded> {
  const listings: ListingModuleService = container.resolve(LISTING_MODULE);
  const rows =
    productIds.length === 0
      ? []
      : await listings.listListingChanges(
          { product_id: productIds, created_at: { $gte: since } },
          { select: ["id", "product_id", "field"], take: null },
        );
  const told = new Set(rows.map(({ product_id, field }) => `${product_id} ${field}`));
  return (productId, field) => told.has(`${productId} ${field}`);
}

/** What a product said before a run that was cut off changed it without writing that down. */
export function sheetBefore(
  product: ScopedProduct,
  plan: PlannedChange,
  isRecorded: IsRecorded,
): ChangeableSheet {
  const undone = fieldsThere(product, plan)
    .filter((field) => !isRecorded(plan.product_id, field))
    .map((field): [SheetField, unknown] => [field, plan.was[field]]);
  return { ...product.sheet, ...Object.fromEntries(undone) };
}

/**
 * The changes of packs as they are to be written down: those that are made now, and those that a run which
 * was cut off made and did not write down, from what its seller saw.
 */
export function packsToTell(
  { packs }: ScopedProduct,
  { product_id, packs: planned }: PlannedChange,
  { made, isRecorded }: { made: PackChange[]; isRecorded: IsRecorded },
): PackChange[] {
  if (isRecorded(product_id, "packs")) return made;
  return planned.flatMap((one) => {
    const pack = packs.find(({ id }) => id === one.id);
    const change = made.find((candidate) => candidate.pack.id === one.id);
    if (!pack || (!change && !isThere(pack, one))) return [];
    const before = {
      ...pack,
      price_vnd: pack.price_vnd === one.price_vnd ? one.price_seen : pack.price_vnd,
      stock: pack.stock === one.stock ? one.stock_seen : pack.stock,
    };
    const pieces = pack.stock + (change?.pieces ?? 0) - before.stock;
    return [{ pack: before, price_vnd: one.price_vnd, pieces }];
  });
}
