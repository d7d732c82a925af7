import type { MedusaContainer } from "@medusajs/framework/types";
import type { Actor } from "../audit/act";
import { MarketError } from "../errors/market-error";
import { withLock } from "../locking/with-lock";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import { setListingPolicyWorkflow } from "../workflows/listing-change/set-listing-policy";
import { passesAtOnce } from "./passes-at-once";

interface Policy {
  /** The operator. */
  actor: Actor;
  seller_id: string;
  auto_approve: boolean;
}

/** Says whether a seller's changes go through at once. `not_found` without such a seller. */
export async function setPolicy(container: MedusaContainer, policy: Policy): Promise<void> {
  const { seller_id, auto_approve } = policy;
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const [seller] = await sellers.listSellers({ id: seller_id }, { select: ["id"], take: 1 });
  if (!seller) {
    throw new MarketError("not_found");
  }
  await withLock(container, `listing-policy:${seller_id}`, async () => {
    if ((await passesAtOnce(container, seller_id)) !== auto_approve) {
      await setListingPolicyWorkflow(container).run({ input: policy });
    }
  });
}
