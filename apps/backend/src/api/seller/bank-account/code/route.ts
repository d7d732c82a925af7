import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { sendBankCode } from "../../../../bank-changes/send-bank-code";
import { CODE_SECONDS } from "../../../../phone-login/login-code";
import { sellerScopeOf } from "../../require-seller-scope";
import type { SendBankCode } from "../validators";

/** Sends the code that proves a new account. */
export async function POST(req: MedusaRequest<SendBankCode>, res: MedusaResponse): Promise<void> {
  await sendBankCode(req.scope, sellerScopeOf(req), req.validatedBody);
  res.json({ expires_in_seconds: CODE_SECONDS });
}
