import type { MedusaContainer } from "@medusajs/framework/types";
import type { Actor } from "../audit/act";
import { MarketError } from "../errors/market-error";
import { withLock } from "../locking/with-lock";
import { declineClaimWorkflow } from "../workflows/certificate-claim/decline-claim";
import { declinedText } from "./claim-texts";
import type { ClaimedDecision } from "./claimed-decision";
import { retrieveClaim } from "./retrieve-claim";

interface Refusal {
  id: string;
  /** The operator. */
  actor: Actor;
  reason: string;
}

/**
 * Declines what a seller sent in and tells the owners why; no certificate changes. Declining again changes
 * nothing. Throws `not_found`, `wrong_status` when it was accepted.
 */
export async function declineClaim(
  container: MedusaContainer,
  { id, actor, reason }: Refusal,
): Promise<void> {
  await withLock(container, `certificate-claim:${id}`, async () => {
    const { seller_id, status, decision } = await retrieveClaim(container, id);
    if (status === "declined") {
      return;
    }
    if (status === "accepted") {
      throw new MarketError("wrong_status", { status });
    }
    const text = declinedText(decision as ClaimedDecision | null, reason);
    await declineClaimWorkflow(container).run({
      input: { claim: { id, seller_id }, actor, reason, text },
    });
  });
}
