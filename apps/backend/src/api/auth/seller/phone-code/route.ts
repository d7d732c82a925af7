import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { CODE_SECONDS } from "../../../../phone-login/login-code";
import { sendLoginCode } from "../../../../phone-login/send-login-code";
import { visitorOf } from "../../../../visitor/visitor-of";
import type { SendPhoneCode } from "../validators";

/** Sends a code to a seller's person; the same answer for every number. */
export async function POST(req: MedusaRequest<SendPhoneCode>, res: MedusaResponse): Promise<void> {
  await sendLoginCode(req.scope, { ...req.validatedBody, visitor: visitorOf(req) });
  res.json({ expires_in_seconds: CODE_SECONDS });
}
