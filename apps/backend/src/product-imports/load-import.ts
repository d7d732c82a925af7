import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import { readMarketError } from "../errors/read-market-error";
import { withLock } from "../locking/with-lock";
import { LISTING_MODULE } from "../modules/listing";
import type ListingModuleService from "../modules/listing/service";
import type { PlannedChange, PlannedProduct } from "../product-tables/import-plan";
import { openSellerScope } from "../seller-scope/open-seller-scope";
import { requireOpenDoor } from "../seller-scope/require-open-door";
import type { SellerScope } from "../seller-scope/seller-scope";
import { closeItemsWorkflow } from "../workflows/product-import/close-items";
import { finishImportWorkflow } from "../workflows/product-import/finish-import";
import type { ClosedItem } from "../workflows/product-import/steps/close-items";
import { changeProducts } from "./change-products";
import { importLock } from "./import-lock";
import { makeProducts } from "./make-products";
import { toImport, type StoredImport } from "./stored-import";

/** Products that are made or changed at once: a few seconds of work that a killed process may lose. */
const CHUNK = 100;

export interface ImportItem<Plan extends PlannedProduct = PlannedProduct> {
  id: string;
  plan: Plan;
}

/** Imports that this process is loading: a job looks for those that nobody loads. */
const loading = new Set<string>();

async function nextItems(container: MedusaContainer, id: string): Promise<ImportItem[]> {
  const listings: ListingModuleService = container.resolve(LISTING_MODULE);
  const rows = await listings.listProductImportItems(
    { import_id: id, status: "waiting" },
    { select: ["id", "plan"], order: { rank: "ASC" }, take: CHUNK },
  );
  return rows.map((row) => ({ id: row.id, plan: row.plan as unknown as PlannedProduct }));
}

/** Whoever sent the file, as she may act now: she may have lost her right since. */
async function scopeOf(container: MedusaContainer, { actor, seller_id }: StoredImport) {
  const scope = await openSellerScope(container, actor.id);
  if (scope.seller.id !== seller_id || !scope.member.rights.includes("products")) {
    throw new MarketError("forbidden");
  }
  await requireOpenDoor(container, scope, false);
  return scope;
}

/** What became of each item. Those of one kind go together; what fails alone is told, and others go on. */
async function work(
  container: MedusaContainer,
  scope: SellerScope,
  { items, since }: { items: ImportItem[]; since: Date },
): Promise<ClosedItem[]> {
  const made = items.filter((item): item is ImportItem<PlannedProduct & { kind: "new" }> => {
    return item.plan.kind === "new";
  });
  const changed = items.filter((item): item is ImportItem<PlannedProduct & PlannedChange> => {
    return item.plan.kind === "change";
  });
  // Changes take locks of their own, and one within another could wait for ever.
  const lock = importLock(scope.seller.id);
  return [
    ...(await withLock(container, lock, () => makeProducts(container, scope, made))),
    ...(await changeProducts(container, scope, { items: changed, since })),
  ];
}

/** Loads the next products of an import; false when there are none left. */
async function loadChunk(container: MedusaContainer, stored: StoredImport): Promise<boolean> {
  const items = await nextItems(container, stored.id);
  if (items.length === 0) {
    return false;
  }
  const closed = await scopeOf(container, stored).then(
    (scope) => work(container, scope, { items, since: new Date(stored.created_at) }),
    (error: unknown) => {
      const message = readMarketError(error).body.message;
      return items.map(({ id }) => ({ id, message }));
    },
  );
  await closeItemsWorkflow(container).run({ input: closed });
  return true;
}

async function loadAll(container: MedusaContainer, id: string): Promise<void> {
  const listings: ListingModuleService = container.resolve(LISTING_MODULE);
  const [row] = await listings.listProductImports({ id, status: "loading" });
  if (!row) {
    return;
  }
  const stored = toImport(row);
  while (await loadChunk(container, stored));
  await finishImportWorkflow(container).run({ input: { id } });
}

/**
 * Loads what is left of an import that was started, chunk by chunk. A chunk that was cut off is done again
 * as a whole: products that it made are found by their code, changes that it made are none any more. Two
 * runs, of two processes even, take turns.
 */
export async function loadImport(container: MedusaContainer, id: string): Promise<void> {
  if (loading.has(id)) {
    return;
  }
  loading.add(id);
  await loadAll(container, id).finally(() => loading.delete(id));
}
