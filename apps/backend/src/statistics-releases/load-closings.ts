import type { MedusaContainer } from "@medusajs/framework/types";
import { AUDIT_MODULE } from "../modules/audit";
import type AuditModuleService from "../modules/audit/service";
import type { Closing } from "./life-of-shop";

/** When each of these closed shops was closed at once, by its id, as the log says. */
export async function loadClosings(
  container: MedusaContainer,
  shops: readonly string[],
): Promise<Map<string, Closing>> {
  const audit: AuditModuleService = container.resolve(AUDIT_MODULE);
  const acts = await audit.listAuditEntries(
    { subject: [...shops], action: "seller.change-status" },
    { select: ["id", "subject", "at", "before", "after"], take: null, order: { sequence: "ASC" } },
  );
  return new Map(
    acts.flatMap(({ subject, at, before, after }) =>
      after?.status === "closed" ? [[subject, { at, before: String(before?.status) }]] : [],
    ),
  );
}
