import type { MedusaContainer } from "@medusajs/framework/types";
import { explainWrongLevel } from "../certificates/explain-wrong-level";
import { takenNumber } from "../certificates/taken-number";
import { MarketError } from "../errors/market-error";
import { withLock } from "../locking/with-lock";
import { OCOP_MODULE } from "../modules/ocop";
import type OcopModuleService from "../modules/ocop/service";
import { actorOf } from "../seller-scope/actor-of";
import type { SellerScope } from "../seller-scope/seller-scope";
import { sendClaimWorkflow } from "../workflows/certificate-claim/send-claim";
import { wholeDecision, type ClaimedDecision } from "./claimed-decision";
import { listClaimable } from "./claimed-products";
import { missingFields } from "./missing-fields";
import { listStoredCertificates } from "./stored-certificates";

export interface SentClaim {
  request_id: string;
  product_ids: string[];
  photo_id: string | null;
  decision: ClaimedDecision;
}

/** Claims of a seller that may wait at once. */
const MOST_WAITING = 50;

const TAKEN = "Sản phẩm này đã có chứng nhận với số đó, hoặc số đó đang chờ kiểm tra.";

async function requireOwn(
  container: MedusaContainer,
  sellerId: string,
  { product_ids, photo_id }: SentClaim,
): Promise<void> {
  const ocop: OcopModuleService = container.resolve(OCOP_MODULE);
  const own = await listClaimable(container, sellerId, product_ids);
  const photos =
    photo_id === null
      ? []
      : await ocop.listCertificateImages(
          { id: photo_id, seller_id: sellerId },
          { select: ["id"], take: 1 },
        );
  if (own.length < product_ids.length || (photo_id !== null && photos.length === 0)) {
    throw new MarketError("not_found");
  }
}

/** Refuses what no operator could accept: nothing to read, or stars that such a body could not give. */
function requireReadable({ photo_id, decision }: SentClaim): void {
  const whole = wholeDecision(decision);
  if (whole === null && photo_id === null) {
    throw new MarketError("invalid_input", { fields: missingFields(decision) });
  }
  const problem = whole && explainWrongLevel(whole);
  if (problem) {
    throw new MarketError("invalid_input", { fields: { issuing_level: problem } });
  }
}

async function requireNewNumber(
  container: MedusaContainer,
  { product_ids, decision }: SentClaim,
  waiting: readonly { product_ids: string[]; decision: unknown }[],
): Promise<void> {
  const { number } = decision;
  if (!number) {
    return;
  }
  const numbered = waiting.flatMap((claim) =>
    claim.product_ids.map((product_id) => ({
      product_id,
      number: (claim.decision as ClaimedDecision).number ?? "",
    })),
  );
  const known = [...(await listStoredCertificates(container, product_ids)), ...numbered];
  if (product_ids.some((product_id) => takenNumber(known, { number, product_id }))) {
    throw new MarketError("already_exists", { fields: { number: TAKEN } });
  }
}

/**
 * Takes a decision that a seller sends in, for the operator to check, and answers its id. The same request
 * again answers the same one, whatever it says.
 *
 * Throws `not_found` for a product or photo that is not hers, `invalid_input` for neither photo nor all
 * fields, for stars that a body of that level could not give on that day (with the instrument) and for one
 * claim too many, `already_exists` for a number that one of the products has or waits for.
 */
export async function sendClaim(
  container: MedusaContainer,
  scope: SellerScope,
  claim: SentClaim,
): Promise<string> {
  const seller_id = scope.seller.id;
  const ocop: OcopModuleService = container.resolve(OCOP_MODULE);
  await requireOwn(container, seller_id, claim);
  return withLock(container, `certificate-claims:${seller_id}`, async () => {
    const { request_id } = claim;
    const [known] = await ocop.listCertificateClaims({ seller_id, request_id });
    if (known) {
      return known.id;
    }
    requireReadable(claim);
    const waiting = await ocop.listCertificateClaims(
      { seller_id, status: "pending" },
      { take: MOST_WAITING },
    );
    if (waiting.length >= MOST_WAITING) {
      throw new MarketError("invalid_input", {
        fields: { number: "Đang có quá nhiều quyết định chờ kiểm tra." },
      });
    }
    await requireNewNumber(container, claim, waiting);
    const { result } = await sendClaimWorkflow(container).run({
      input: { seller_id, actor: actorOf(scope), ...claim },
    });
    return result;
  });
}
