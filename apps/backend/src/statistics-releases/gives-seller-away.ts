import { isSensitive } from "@cho-lang/retail-statistics/disclosure";
import { monthsOf } from "@cho-lang/retail-statistics/months";
import type { ReleaseInputs } from "@cho-lang/retail-statistics/release-inputs";
import type { MedusaContainer } from "@medusajs/framework/types";
import { STATISTICS_RELEASE_MODULE } from "../modules/statistics-release";
import type StatisticsReleaseModuleService from "../modules/statistics-release/service";

/** Whether what is known in a release's total comes from so few sellers that it would tell one's sales. */
export async function givesSellerAway(container: MedusaContainer, id: string): Promise<boolean> {
  const releases: StatisticsReleaseModuleService = container.resolve(STATISTICS_RELEASE_MODULE);
  const row = await releases.retrieveStatisticsRelease(id, { select: ["id", "inputs"] });
  const inputs = row.inputs as unknown as ReleaseInputs;
  const months = monthsOf(inputs.period);
  const ofSeller = new Map<string, number>();
  const add = (seller: string, month: string, amount: number) => {
    if (months.includes(month) && amount > 0) {
      ofSeller.set(seller, (ofSeller.get(seller) ?? 0) + amount);
    }
  };
  inputs.floor.forEach((one) => add(one.seller, one.month, one.goods_vnd));
  inputs.returns.forEach((one) =>
    add(one.seller, one.month, one.other_floors_vnd + one.own_site_vnd),
  );
  const largest = [...ofSeller]
    .map(([seller, value]) => ({ seller, value }))
    .sort((a, b) => b.value - a.value);
  const value = largest.reduce((sum, one) => sum + one.value, 0);
  return isSensitive({ value, sellers: largest.length, largest });
}
