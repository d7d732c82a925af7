import { startOfVietnamDay, vietnamDay } from "@cho-lang/ocop/vietnam-day";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { Actor } from "../audit/act";
import { AUDIT_MODULE } from "../modules/audit";
import type AuditModuleService from "../modules/audit/service";

const OPEN_ACTION = "monthly-return.open";

/** The log keeps who of the province or the market saw what sellers reported of a month: one line a person, month and day. */
export async function noteOpening(
  container: MedusaContainer,
  { month, actor }: { month: string; actor: Actor },
  now: Date,
): Promise<void> {
  const audit: AuditModuleService = container.resolve(AUDIT_MODULE);
  const today = await audit.listAuditEntries(
    {
      action: OPEN_ACTION,
      subject: month,
      at: { $gte: startOfVietnamDay(vietnamDay(now)) },
    },
    { select: ["actor"], order: { sequence: "ASC" }, take: null },
  );
  if (today.some((entry) => (entry.actor as unknown as Actor).id === actor.id)) return;
  await audit.append([
    { actor, seller_id: null, action: OPEN_ACTION, subject: month, before: null, after: null },
  ]);
}
