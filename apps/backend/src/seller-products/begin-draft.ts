import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import { withLock } from "../locking/with-lock";
import { LISTING_MODULE } from "../modules/listing";
import type ListingModuleService from "../modules/listing/service";
import type { DraftSheet } from "../product-sheets/product-sheet";
import { actorOf } from "../seller-scope/actor-of";
import type { SellerScope } from "../seller-scope/seller-scope";
import { beginDraftWorkflow } from "../workflows/product-sheet/begin-draft";
import { requireOwnPhotos } from "./require-own-photos";

/** Open drafts that a seller may have. */
const MOST_OPEN = 100;

/**
 * Begins to describe a product and answers its draft's id. The same request again answers the same one,
 * whatever it says. Throws `invalid_input` for a photo that is not the seller's, and for one draft too
 * many.
 */
export async function beginDraft(
  container: MedusaContainer,
  scope: SellerScope,
  { request_id, sheet }: { request_id: string; sheet: DraftSheet },
): Promise<string> {
  const seller_id = scope.seller.id;
  await requireOwnPhotos(container, scope, sheet.photos ?? []);
  return withLock(container, `drafts:${seller_id}`, async () => {
    const listings: ListingModuleService = container.resolve(LISTING_MODULE);
    const [known] = await listings.listListingDrafts({ seller_id, request_id });
    if (known) {
      return known.id;
    }
    const [, open] = await listings.listAndCountListingDrafts(
      { seller_id, product_id: null },
      { select: ["id"], take: 1 },
    );
    if (open >= MOST_OPEN) {
      throw new MarketError("invalid_input", {
        fields: { title: "Đang có quá nhiều bản nháp. Hãy gửi hoặc bỏ bớt trước." },
      });
    }
    const { result } = await beginDraftWorkflow(container).run({
      input: { actor: actorOf(scope), seller_id, request_id, sheet },
    });
    return result;
  });
}
