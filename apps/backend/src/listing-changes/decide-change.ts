import type { MedusaContainer } from "@medusajs/framework/types";
import type { Actor } from "../audit/act";
import { MarketError } from "../errors/market-error";
import { withLock } from "../locking/with-lock";
import { LISTING_MODULE } from "../modules/listing";
import type ListingModuleService from "../modules/listing/service";
import { decideChangeWorkflow } from "../workflows/listing-change/decide-change";
import { loadSheet } from "./load-sheet";
import type { ChangeableSheet } from "./sheet-changes";

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
    const then: ChangeableSheet =
      change.field === "listing" ? now : { ...now, [change.field]: change.after.value };
    const { seller_id, field } = change;
    await decideChangeWorkflow(container).run({
      input: { actor, change: { id, product_id, seller_id, field }, now, then, reason },
    });
  });
}
