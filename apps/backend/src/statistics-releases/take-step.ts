import { isVietnamDay, vietnamDay } from "@cho-lang/ocop/vietnam-day";
import { lastCalendarDay } from "@cho-lang/retail-statistics/release-calendar";
import type { ReleaseInputs } from "@cho-lang/retail-statistics/release-inputs";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { Actor } from "../audit/act";
import { MarketError } from "../errors/market-error";
import { withLock } from "../locking/with-lock";
import { STATISTICS_RELEASE_MODULE } from "../modules/statistics-release";
import type StatisticsReleaseModuleService from "../modules/statistics-release/service";
import { recordReleaseStepWorkflow } from "../workflows/statistics-release/record-release-step";
import { givesSellerAway } from "./gives-seller-away";
import { listReleases } from "./list-releases";
import { METHOD } from "./lock-inputs";
import type { ReleaseView } from "./release-view";
import { RELEASES_LOCK } from "./releases-lock";
import { sameHuman } from "./same-human";

interface StepOf {
  id: string;
  actor: Actor;
}

/** The same for who presses twice: a step that is taken stays as it is. */
async function onRelease(
  container: MedusaContainer,
  id: string,
  job: (release: ReleaseView) => Promise<void>,
): Promise<void> {
  await withLock(container, RELEASES_LOCK, async () => {
    const release = (await listReleases(container)).find((one) => one.id === id);
    if (!release) throw new MarketError("not_found");
    await job(release);
  });
}

/** A second person puts her name to a release. `same_person` for who computed it, also by another account of hers; `not_found` for none. */
export async function checkRelease(
  container: MedusaContainer,
  { id, actor }: StepOf,
): Promise<void> {
  await onRelease(container, id, async (release) => {
    if (release.checked_by !== null) return;
    const releases: StatisticsReleaseModuleService = container.resolve(STATISTICS_RELEASE_MODULE);
    const { computed_by } = await releases.retrieveStatisticsRelease(id, {
      select: ["id", "computed_by"],
    });
    if (await sameHuman(container, computed_by, actor.id)) throw new MarketError("same_person");
    await recordReleaseStepWorkflow(container).run({
      input: { actor, release_id: id, step: "checked", release_on: null, replaces: null },
    });
  });
}

/**
 * Sets the day, from today to the calendar's last one, from which everybody may read a checked release, and sets
 * it anew until it has come. `wrong_status` before it is checked, once it is out, when its method
 * is no longer the market's, or when another version of the same period got its day after the inputs were locked:
 * then it has to be computed again; `gives_seller_away` when a
 * figure would tell a seller's.
 */
export async function scheduleRelease(
  container: MedusaContainer,
  { id, actor, release_on }: StepOf & { release_on: string },
): Promise<void> {
  const today = vietnamDay(new Date());
  const last = lastCalendarDay(today);
  if (!isVietnamDay(release_on) || release_on < today || release_on > last) {
    const message = `Ngày công bố là từ hôm nay đến ${last}, ngày cuối của lịch công bố, viết như 2026-12-06.`;
    throw new MarketError("invalid_input", { fields: { release_on: message } });
  }
  await onRelease(container, id, async (release) => {
    if (release.release_on === release_on) return;
    if (release.state !== "checked" && release.state !== "scheduled") {
      throw new MarketError("wrong_status");
    }
    await requireComparedWithAll(container, release);
    if (await givesSellerAway(container, id)) throw new MarketError("gives_seller_away");
    await recordReleaseStepWorkflow(container).run({
      input: { actor, release_id: id, step: "scheduled", release_on, replaces: release.release_on },
    });
  });
}

/**
 * What is to come out first is judged by the method of today: one of before may let through what this one keeps.
 * Its tables must not be subtracted from those of a version that it does not know. A later one that has its day was
 * itself compared with this one when this one had its first day.
 */
async function requireComparedWithAll(
  container: MedusaContainer,
  { id, period, version: own, release_on }: ReleaseView,
): Promise<void> {
  const releases: StatisticsReleaseModuleService = container.resolve(STATISTICS_RELEASE_MODULE);
  const { inputs } = await releases.retrieveStatisticsRelease(id, { select: ["id", "inputs"] });
  const { earlier = [], method } = inputs as unknown as ReleaseInputs;
  if (release_on === null && method < METHOD) throw new MarketError("wrong_status");
  const known = earlier.map(({ version }) => version);
  const out = (await listReleases(container)).filter(
    (one) => one.period === period && one.release_on !== null && one.id !== id,
  );
  const isCompared = (version: number) =>
    known.includes(version) || (release_on !== null && version > own);
  if (!out.every(({ version }) => isCompared(version))) throw new MarketError("wrong_status");
}
