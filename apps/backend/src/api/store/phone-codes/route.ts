import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { CODE_SECONDS } from "../../../phone-login/login-code";
import { sendProofCode } from "../../../phone-proofs/send-proof-code";
import { visitorOf } from "../../../visitor/visitor-of";
import type { SendProofCode } from "./validators";

/** Sends a code to a buyer's phone; answers alike for every number. */
export async function POST(req: MedusaRequest<SendProofCode>, res: MedusaResponse): Promise<void> {
  const request = await sendProofCode(req.scope, req.validatedBody.phone, visitorOf(req));
  res.json({ request, expires_in_seconds: CODE_SECONDS });
}
