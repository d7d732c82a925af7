import type { MedusaContainer } from "@medusajs/framework/types";
import type { Actor } from "../audit/act";
import { MarketError } from "../errors/market-error";
import { loadPackOption } from "../listings/load-pack-option";
import { withLock } from "../locking/with-lock";
import { LISTING_MODULE } from "../modules/listing";
import type ListingModuleService from "../modules/listing/service";
import type { Pack } from "../product-sheets/product-sheet";
import { decideChangeWorkflow } from "../workflows/listing-change/decide-change";
import { loadSheet } from "./load-sheet";
import type { MakePackInput } from "../workflows/listing-change/make-pack";
import { NEW_PACK, type ChangeableSheet } from "./sheet-changes";

interface Decision {
  id: string;
  /** The operator. */
  actor: Actor;
  /** Null confirms. */
  reason: string | null;
}

async function retrieveChange(container: MedusaContainer, id: string) {
  const listings: ListingModuleService = container.resolve(LISTING_MODULE);
  const [change] = await listings.listListingChanges({ id });
  if (!change) {
    throw new MarketError("not_found");
  }
  return change;
}

/** The pack as it is put on sale now. */
async function toMaking(
  container: MedusaContainer,
  wanted: Pick<MakePackInput, "product_id" | "seller_id" | "pack">,
  { title: _title, photos, ...fields }: ChangeableSheet,
): Promise<MakePackInput> {
  const option = await loadPackOption(container, wanted.product_id);
  return { ...wanted, option, fields, pictures: photos };
}

/** A change as an operator decided it already, by her or by somebody else. */
function isDecidedSo(status: string, reason: string | null): boolean {
  return status === (reason === null ? "confirmed" : "declined");
}

/**
 * Confirms or declines a change that waits. The same decision again changes nothing; another one is
 * `wrong_status`. `not_found` for a change that is none.
 */
export async function decideChange(
  container: MedusaContainer,
  { id, actor, reason }: Decision,
): Promise<void> {
  const { product_id } = await retrieveChange(container, id);
  await withLock(container, `listing:${product_id}`, async () => {
    const change = await retrieveChange(container, id);
    if (isDecidedSo(change.status, reason)) {
      return;
    }
    if (change.status !== "pending") {
      throw new MarketError("wrong_status", { status: change.status });
    }
    const now = await loadSheet(container, product_id);
    const { seller_id, field } = change;
    const after = change.after.value;
    const isWord = field !== "listing" && field !== NEW_PACK;
    const then: ChangeableSheet = isWord ? { ...now, [field]: after } : now;
    const making =
      field === NEW_PACK && reason === null
        ? await toMaking(container, { product_id, seller_id, pack: after as Pack }, now)
        : null;
    await decideChangeWorkflow(container).run({
      input: {
        actor,
        change: { id, product_id, seller_id, field, after },
        now,
        then,
        making,
        reason,
      },
    });
  });
}
