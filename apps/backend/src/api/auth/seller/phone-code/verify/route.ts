import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { logInByPhone } from "../../../../../phone-login/log-in-by-phone";
import { visitorOf } from "../../../../../visitor/visitor-of";
import type { VerifyPhoneCode } from "../../validators";

/** The log-in of whoever types the code that her phone received. */
export async function POST(
  req: MedusaRequest<VerifyPhoneCode>,
  res: MedusaResponse,
): Promise<void> {
  const token = await logInByPhone(req.scope, { ...req.validatedBody, visitor: visitorOf(req) });
  res.json({ token });
}
