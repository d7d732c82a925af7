import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { listClaimable } from "../../../certificate-claims/claimed-products";
import { listScopedClaims } from "../../../certificate-claims/list-scoped-claims";
import { sendClaim } from "../../../certificate-claims/send-claim";
import { sellerScopeOf } from "../require-seller-scope";
import type { SendClaim } from "./validators";

/** The decisions that the seller sent in, the latest first, and the products that one may certify. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const scope = sellerScopeOf(req);
  const [claims, products] = await Promise.all([
    listScopedClaims(req.scope, scope),
    listClaimable(req.scope, scope.seller.id),
  ]);
  res.json({ claims, products });
}

/** Sends a decision in; the same request id again answers with what it sent. */
export async function POST(req: MedusaRequest<SendClaim>, res: MedusaResponse): Promise<void> {
  const { request_id, product_ids, photo_id, ...decision } = req.validatedBody;
  const claim = { request_id, product_ids, photo_id, decision };
  res.status(201).json({ claim: { id: await sendClaim(req.scope, sellerScopeOf(req), claim) } });
}
