import type { MedusaRequest } from "@medusajs/framework/http";

/** What a device holds that is logged in, in a header of its own: addresses are kept by logs. Null for none. */
export function sessionTokenOf(req: MedusaRequest): string | null {
  return req.get("x-account-session") ?? null;
}
