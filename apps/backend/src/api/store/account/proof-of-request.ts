import type { MedusaRequest } from "@medusajs/framework/http";
import { proofBySession } from "../../../buyer-accounts/proof-by-session";
import { sessionTokenOf } from "./session-token-of";

/** What stands for a phone (E.164) because the request comes from a device that is logged in with it; else null. */
export function proofOfRequest(req: MedusaRequest, phone: string): Promise<string | null> {
  return proofBySession(req.scope, sessionTokenOf(req), phone, new Date());
}
