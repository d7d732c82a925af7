import { startOfVietnamDay, vietnamDay } from "@cho-lang/ocop/vietnam-day";
import type { MedusaContainer } from "@medusajs/framework/types";
import { AUDIT_MODULE } from "../modules/audit";
import type AuditModuleService from "../modules/audit/service";

export const REMIND_ACTION = "monthly-return.remind";

/** Ids of the sellers whom an operator has reminded of a month today. */
export async function listReminded(
  container: MedusaContainer,
  month: string,
  now: Date,
): Promise<ReadonlySet<string>> {
  const audit: AuditModuleService = container.resolve(AUDIT_MODULE);
  const entries = await audit.listAuditEntries(
    {
      action: REMIND_ACTION,
      subject: month,
      at: { $gte: startOfVietnamDay(vietnamDay(now)) },
    },
    { select: ["seller_id"], order: { sequence: "ASC" }, take: null },
  );
  return new Set(entries.flatMap(({ seller_id }) => seller_id ?? []));
}
