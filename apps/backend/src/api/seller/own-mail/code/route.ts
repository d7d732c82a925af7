import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { CODE_SECONDS } from "../../../../phone-login/login-code";
import { sendOwnMailCode } from "../../../../seller-people/send-own-mail-code";
import { sellerScopeOf } from "../../require-seller-scope";
import type { SendOwnMailCode } from "../validators";

/** Sends the code that proves a person's own mailbox. */
export async function POST(
  req: MedusaRequest<SendOwnMailCode>,
  res: MedusaResponse,
): Promise<void> {
  await sendOwnMailCode(req.scope, sellerScopeOf(req), req.validatedBody.email);
  res.json({ expires_in_seconds: CODE_SECONDS });
}
