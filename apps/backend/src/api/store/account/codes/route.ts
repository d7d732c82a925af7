import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { sendAccountCode } from "../../../../buyer-accounts/send-account-code";
import { CODE_SECONDS } from "../../../../phone-login/login-code";
import { visitorOf } from "../../../../visitor/visitor-of";
import type { SendAccountCode } from "../validators";

/** Sends a code to log in with; the same answer for every number, with an account or without. */
export async function POST(
  req: MedusaRequest<SendAccountCode>,
  res: MedusaResponse,
): Promise<void> {
  const request = await sendAccountCode(req.scope, req.validatedBody.phone, visitorOf(req));
  res.json({ request, expires_in_seconds: CODE_SECONDS });
}
