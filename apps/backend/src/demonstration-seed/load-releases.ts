import { vietnamDay } from "@cho-lang/ocop/vietnam-day";
import type { MedusaContainer } from "@medusajs/framework/types";
import { marketActor } from "../audit/act";
import { periodsToRelease } from "../demonstration/periods-to-release";
import { computeRelease } from "../statistics-releases/compute-release";
import { givesSellerAway } from "../statistics-releases/gives-seller-away";
import { listReleases } from "../statistics-releases/list-releases";
import { checkRelease, scheduleRelease } from "../statistics-releases/take-step";
import { loadFrameSellers } from "./load-frame-sellers";
import { loadLateReturns, type ReturnsContext } from "./load-returns";
import { loadRetailTotals } from "./load-retail-totals";
import type { SeedData } from "./seed-data";

const COMPUTER = marketActor("load-demonstration");
const CHECKER = marketActor("check-demonstration");

/**
 * Takes two periods to the public by the steps that every release goes: the earlier one, and the last one
 * first with the returns that came in time and then, revised, with those that were late. What is out already
 * stays as it is, so a load that was cut off can go on; what would give a seller away stays unpublished here too.
 */
export async function loadReleases(
  container: MedusaContainer,
  returns: ReturnsContext,
  sellers: SeedData["sellers"],
): Promise<void> {
  const today = vietnamDay(returns.now);
  const [earlier, last] = periodsToRelease(today);
  const known = await listReleases(container);
  const versionsOf = (wanted: string) => known.filter(({ period }) => period === wanted).length;
  await loadFrameSellers(container, sellers, COMPUTER);
  if (versionsOf(last) === 0) {
    await loadRetailTotals(container, [earlier, last], today, COMPUTER);
  }
  if (versionsOf(earlier) === 0) await publish(container, earlier, null);
  if (versionsOf(last) === 0) await publish(container, last, null);
  await loadLateReturns(container, returns);
  if (versionsOf(last) < 2) await publish(container, last, "Thêm báo cáo nộp muộn");
}

async function publish(
  container: MedusaContainer,
  period: string,
  reason: string | null,
): Promise<void> {
  const { id } = await computeRelease(container, { period, reason, actor: COMPUTER });
  await checkRelease(container, { id, actor: CHECKER });
  if (await givesSellerAway(container, id)) return;
  const release_on = vietnamDay(new Date());
  await scheduleRelease(container, { id, actor: COMPUTER, release_on });
}
