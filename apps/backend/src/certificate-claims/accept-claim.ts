import { vietnamDay } from "@cho-lang/ocop/vietnam-day";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { Actor } from "../audit/act";
import { explainWrongLevel } from "../certificates/explain-wrong-level";
import { MarketError } from "../errors/market-error";
import { withLock } from "../locking/with-lock";
import { acceptClaimWorkflow } from "../workflows/certificate-claim/accept-claim";
import { acceptedText } from "./claim-texts";
import type { Decision } from "./claimed-decision";
import { listClaimable } from "./claimed-products";
import { newCertificates } from "./new-certificates";
import { retrieveClaim } from "./retrieve-claim";
import { listStoredCertificates } from "./stored-certificates";

interface Acceptance {
  id: string;
  /** The operator. */
  actor: Actor;
  /** As she read it in the photo or on the paper. */
  decision: Decision;
}

/**
 * Accepts what a seller sent in: each product that it covers gets a certificate in force from the
 * decision's first day, and the owners are told. Accepting again changes nothing, also after a run that was
 * cut off between its steps.
 *
 * Throws `not_found`, `wrong_status` when it was declined, `invalid_input` for stars that a body of that level
 * could not give on that day (with the instrument) or a product that is not the seller's any more,
 * `already_exists` for a number that a product has already.
 */
export async function acceptClaim(
  container: MedusaContainer,
  { id, actor, decision }: Acceptance,
): Promise<void> {
  await withLock(container, `certificate-claim:${id}`, async () => {
    const { seller_id, product_ids, status } = await retrieveClaim(container, id);
    if (status === "accepted") {
      return;
    }
    if (status === "declined") {
      throw new MarketError("wrong_status", { status });
    }
    const problem = explainWrongLevel(decision);
    if (problem) {
      throw new MarketError("invalid_input", { fields: { issuing_level: problem } });
    }
    const products = await listClaimable(container, seller_id, product_ids);
    if (products.length < product_ids.length) {
      throw new MarketError("invalid_input", {
        fields: { number: "Có sản phẩm không còn ở gian hàng này. Hãy từ chối và nói rõ." },
      });
    }
    const stored = await listStoredCertificates(container, product_ids);
    const titles = products.map(({ title }) => title);
    await acceptClaimWorkflow(container).run({
      input: {
        claim: { id, seller_id },
        actor,
        certificates: newCertificates(decision, products, stored),
        text: acceptedText(decision, titles, vietnamDay(new Date())),
      },
    });
  });
}
