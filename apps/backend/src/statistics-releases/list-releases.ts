import { vietnamDay } from "@cho-lang/ocop/vietnam-day";
import type { ReleaseOutputs } from "@cho-lang/retail-statistics/release-outputs";
import type { MedusaContainer } from "@medusajs/framework/types";
import { STATISTICS_RELEASE_MODULE } from "../modules/statistics-release";
import type StatisticsReleaseModuleService from "../modules/statistics-release/service";
import { releaseDays } from "./release-days";
import type { ReleaseView } from "./release-view";

/** What is read of a release; its inputs stay where they are. */
const SELECT = [
  "id",
  "period",
  "version",
  "reason",
  "locked_at",
  "input_hashes",
  "outputs",
  "outputs_hash",
  "code_version",
  "demonstration",
  "computed_by_name",
] as const;

/**
 * Every release, the latest period first and of one period the latest version, as it stands on a day: what was
 * out by then, and days to come that were set by then.
 */
export async function listReleases(
  container: MedusaContainer,
  day: string = vietnamDay(new Date()),
): Promise<ReleaseView[]> {
  const releases: StatisticsReleaseModuleService = container.resolve(STATISTICS_RELEASE_MODULE);
  const rows = await releases.listStatisticsReleases(
    {},
    { take: null, select: [...SELECT], order: { period: "DESC", version: "DESC" } },
  );
  const steps = await releases.listStatisticsReleaseSteps({}, { take: null, order: { id: "ASC" } });
  const days = releaseDays(steps, day);
  const outAt = new Map<string, number>();
  return rows.map((row) => {
    const checked = steps.find(
      ({ release_id, step }) => release_id === row.id && step === "checked",
    );
    const releaseOn = days.get(row.id) ?? null;
    const isOut = releaseOn !== null && releaseOn <= day;
    const isRevised = isOut && outAt.has(row.period);
    if (isOut) outAt.set(row.period, row.version);
    return {
      id: row.id,
      period: row.period,
      version: row.version,
      state: isRevised ? "revised" : isOut ? "released" : stateBefore(checked, releaseOn),
      reason: row.reason,
      locked_at: new Date(row.locked_at).toISOString(),
      computed_by: row.computed_by_name,
      checked_by: checked?.taken_by_name ?? null,
      release_on: releaseOn,
      demonstration: row.demonstration,
      code_version: row.code_version,
      input_hashes: row.input_hashes as Record<string, string>,
      outputs_hash: row.outputs_hash,
      outputs: row.outputs as unknown as ReleaseOutputs,
    };
  });
}

function stateBefore(checked: object | undefined, releaseOn: string | null) {
  if (releaseOn !== null) return "scheduled";
  return checked ? "checked" : "computed";
}
