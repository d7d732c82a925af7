import { CASH_PROOF_SECONDS } from "@cho-lang/seller-rules/cash-proof";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { provePhone } from "../../../phone-proofs/prove-phone";
import { visitorOf } from "../../../visitor/visitor-of";
import type { ProvePhone } from "./validators";

/** What stands for a phone once its code is typed; to be sent with a cash order. */
export async function POST(req: MedusaRequest<ProvePhone>, res: MedusaResponse): Promise<void> {
  const proof = await provePhone(req.scope, req.validatedBody, visitorOf(req));
  res.json({ proof, expires_in_seconds: CASH_PROOF_SECONDS });
}
