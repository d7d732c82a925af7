import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { Act, Actor } from "../../../audit/act";
import { toUndoneAct } from "../../../audit/to-undone-act";
import { withLock } from "../../../locking/with-lock";
import { AUDIT_MODULE } from "../../../modules/audit";
import type AuditModuleService from "../../../modules/audit/service";
import { OFFICIAL_STATISTICS_MODULE } from "../../../modules/official-statistics";
import type OfficialStatisticsModuleService from "../../../modules/official-statistics/service";
import { loadObservations } from "../../../official-statistics/load-observations";
import type { NewObservation } from "../../../official-statistics/new-observation";
import { notYetRecorded } from "../../../official-statistics/not-yet-recorded";

export interface WriteObservationsInput {
  observations: NewObservation[];
  /** The operator who enters them; null when they come with the software. */
  actor: Actor | null;
}

/** The most values that a line of the log names one by one. */
const MOST_NAMED = 50;

function toAct(actor: Actor, fresh: readonly NewObservation[]): Act {
  const values = fresh.slice(0, MOST_NAMED).map(({ series, period, value, status }) => {
    return `${series} ${period}: ${value} (${status})`;
  });
  return {
    actor,
    seller_id: null,
    action: "official-statistics.record",
    subject: "official-statistics",
    before: null,
    after: { recorded: fresh.length, values },
  };
}

/**
 * Appends what is new, one writer at a time, and says so in the log before it. There is nothing to compensate: it is the last step of its
 * workflow, it writes in one statement, and what is written stays.
 */
export const writeObservationsStep = createStep(
  "write-observations",
  async ({ observations, actor }: WriteObservationsInput, { container }) => {
    const statistics: OfficialStatisticsModuleService = container.resolve(
      OFFICIAL_STATISTICS_MODULE,
    );
    const recorded = await withLock(container, "official-statistics", async () => {
      const fresh = notYetRecorded(observations, await loadObservations(container));
      if (fresh.length === 0) return 0;
      const audit: AuditModuleService = container.resolve(AUDIT_MODULE);
      const acts = actor === null ? [] : [toAct(actor, fresh)];
      if (acts.length > 0) await audit.append(acts);
      try {
        await statistics.createOfficialObservations(
          fresh.map(({ source, ...entry }) => ({
            ...entry,
            source_name: source.name,
            source_address: source.address,
            recorded_by: actor?.id ?? null,
            demonstration: entry.demonstration ?? false,
          })),
        );
      } catch (error) {
        if (acts.length > 0) await audit.append(acts.map(toUndoneAct));
        throw error;
      }
      return fresh.length;
    });
    return new StepResponse({ recorded });
  },
);
