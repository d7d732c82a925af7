import type { MedusaContainer } from "@medusajs/framework/types";
import { AUDIT_MODULE } from "../modules/audit";
import type AuditModuleService from "../modules/audit/service";
import type { Act, Actor } from "./act";

export interface ActView extends Omit<Act, "actor"> {
  id: string;
  /** ISO 8601. */
  at: string;
  actor: Pick<Actor, "kind" | "name" | "role">;
}

/** Lines of the market's log, the latest first: those about one seller, of some kinds, or all. */
export async function listActs(
  container: MedusaContainer,
  filters: { seller_id?: string; $or?: { action: { $like: string } }[] },
  { offset, limit }: { offset: number; limit: number },
): Promise<{ acts: ActView[]; count: number }> {
  const audit: AuditModuleService = container.resolve(AUDIT_MODULE);
  const [entries, count] = await audit.listAndCountAuditEntries(filters, {
    order: { sequence: "DESC" },
    skip: offset,
    take: limit,
  });
  const acts = entries.map(({ id, at, actor, seller_id, action, subject, before, after }) => {
    const { kind, name, role } = actor as unknown as Actor;
    return {
      id,
      at: new Date(at).toISOString(),
      actor: { kind, name, role },
      seller_id,
      action,
      subject,
      before,
      after,
    };
  });
  return { acts, count };
}
