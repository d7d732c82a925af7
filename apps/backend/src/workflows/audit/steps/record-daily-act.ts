import { startOfVietnamDay, vietnamDay } from "@cho-lang/ocop/vietnam-day";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { Act, Actor } from "../../../audit/act";
import { toUndoneAct } from "../../../audit/to-undone-act";
import { AUDIT_MODULE } from "../../../modules/audit";
import type AuditModuleService from "../../../modules/audit/service";

async function isToldToday(audit: AuditModuleService, { actor, action, subject }: Act) {
  const today = startOfVietnamDay(vietnamDay(new Date()));
  const entries = await audit.listAuditEntries(
    { subject, action, at: { $gte: today } },
    { select: ["id", "actor"], take: null },
  );
  return entries.some((entry) => (entry.actor as unknown as Actor).id === actor.id);
}

/**
 * Writes to the market's log what nobody outside sees yet and is kept at every pause in typing: once for
 * each person, thing and day in Việt Nam. That she worked on it is what the log must tell; what came of it
 * has a line of its own when it is sent in, and a line for each word would bury that one. Two at once may
 * both be written. When the step behind it fails, another line says that the act was undone.
 */
export const recordDailyActStep = createStep(
  "record-daily-act",
  async (act: Act, { container }) => {
    const audit: AuditModuleService = container.resolve(AUDIT_MODULE);
    if (await isToldToday(audit, act)) {
      return new StepResponse(undefined, null);
    }
    await audit.append([act]);
    return new StepResponse(undefined, act);
  },
  async (act, { container }) => {
    if (act) {
      const audit: AuditModuleService = container.resolve(AUDIT_MODULE);
      await audit.append([toUndoneAct(act)]);
    }
  },
);
