import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { AUDIT_MODULE } from "../../../../modules/audit";
import type AuditModuleService from "../../../../modules/audit/service";

/** Reads the whole log; `broken_entry` is the number of the first line that was tampered with, or null. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const audit: AuditModuleService = req.scope.resolve(AUDIT_MODULE);
  res.json({ broken_entry: await audit.findBrokenEntry() });
}
