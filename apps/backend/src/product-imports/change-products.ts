import type { MedusaContainer } from "@medusajs/framework/types";
import { readMarketError } from "../errors/read-market-error";
import { withLock } from "../locking/with-lock";
import { addPack } from "../seller-products/add-pack";
import type { SellerScope } from "../seller-scope/seller-scope";
import { changeListingsWorkflow } from "../workflows/listing-change/change-listings";
import { changePacksWorkflow } from "../workflows/listing-change/change-packs";
import type { ClosedItem } from "../workflows/product-import/steps/close-items";
import { loadChangeGround, planItem, type ChangeItem, type PlannedItem } from "./plan-item";

interface ChangesOfFile {
  items: ChangeItem[];
  /** When the file was looked at. */
  since: Date;
}

/** The market's own words on what is wrong, where it has some. */
function reasonOf(error: unknown): string {
  const { message, details } = readMarketError(error).body;
  const fields: unknown = details?.fields;
  const words = typeof fields === "object" && fields !== null ? Object.values(fields) : [];
  return words.length > 0 ? words.join(" ") : message;
}

/** Does all of it in one run for the packs and one for the words. */
async function carryOut(
  container: MedusaContainer,
  scope: SellerScope,
  planned: PlannedItem[],
): Promise<void> {
  const changes = planned.flatMap(({ told }) => told ?? []);
  if (changes.length > 0) {
    const packs = planned.flatMap((one) => one.packs);
    const stock_location_id = planned[0]?.stock_location_id ?? "";
    await changePacksWorkflow(container).run({ input: { changes, packs, stock_location_id } });
  }
  const listings = planned.flatMap(({ listing }) => listing ?? []);
  if (listings.length > 0) {
    const seller_id = scope.seller.id;
    await changeListingsWorkflow(container).run({ input: { seller_id, listings } });
  }
}

/** What is wrong with a product alone fails it alone. Throws when the run as a whole fails. */
async function changeTogether(
  container: MedusaContainer,
  scope: SellerScope,
  { items, since }: ChangesOfFile,
): Promise<ClosedItem[]> {
  const locks = items.map(({ plan }) => `listing:${plan.product_id}`);
  return withLock(container, locks, async () => {
    const ground = await loadChangeGround(container, scope, { items, since });
    const planned: PlannedItem[] = [];
    const closed: ClosedItem[] = [];
    for (const { id, plan } of items) {
      const done = planItem(container, scope, { plan, ground }).then((one) => planned.push(one));
      const message = await done.then(() => null, reasonOf);
      closed.push({ id, message });
    }
    await carryOut(container, scope, planned);
    return closed;
  });
}

/** Where all together fail, the halves are tried, so that in the end only the one at fault fails. */
async function changeAll(
  container: MedusaContainer,
  scope: SellerScope,
  { items, since }: ChangesOfFile,
): Promise<ClosedItem[]> {
  try {
    return await changeTogether(container, scope, { items, since });
  } catch (error) {
    if (items.length <= 1) {
      return items.map(({ id }) => ({ id, message: reasonOf(error) }));
    }
  }
  const half = Math.ceil(items.length / 2);
  const halves = [items.slice(0, half), items.slice(half)];
  const closed: ClosedItem[] = [];
  for (const some of halves) {
    closed.push(...(await changeAll(container, scope, { items: some, since })));
  }
  return closed;
}

/** Adds a product's new packs, as its seller would by hand; one that is there or asked for is no change. */
async function addPacks(
  container: MedusaContainer,
  scope: SellerScope,
  { id, plan: { product_id, new_packs } }: ChangeItem,
): Promise<ClosedItem> {
  try {
    for (const pack of new_packs) {
      await addPack(container, scope, { productId: product_id, pack });
    }
    return { id, message: null };
  } catch (error) {
    return { id, message: reasonOf(error) };
  }
}

/**
 * Changes products as their seller would by hand, many at once: what shoppers rely on waits for the
 * operator, prices and stock go through at once, and stock only where no order came since she looked. One
 * that fails does not stop the others. Done again after it was cut off it changes nothing twice, and writes
 * down what was changed and not written down.
 */
export async function changeProducts(
  container: MedusaContainer,
  scope: SellerScope,
  { items, since }: ChangesOfFile,
): Promise<ClosedItem[]> {
  if (items.length === 0) {
    return [];
  }
  const closed = new Map(
    (await changeAll(container, scope, { items, since })).map((one) => [one.id, one]),
  );
  for (const item of items) {
    if (item.plan.new_packs.length > 0 && closed.get(item.id)?.message === null) {
      closed.set(item.id, await addPacks(container, scope, item));
    }
  }
  return [...closed.values()];
}
