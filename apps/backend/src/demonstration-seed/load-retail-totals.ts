import { monthsOf } from "@cho-lang/retail-statistics/months";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { Actor } from "../audit/act";
import type { NewObservation } from "../official-statistics/new-observation";
import { recordObservationsWorkflow } from "../workflows/official-statistics/record-observations";

/** About as much as the province sells in a month, in billion đồng; no office has published it. */
const OF_A_MONTH = { "qn-retail-goods": 14_260, "qn-retail-goods-services": 18_710 } as const;

const SOURCE = {
  name: "số minh họa của Chợ Làng, không cơ quan nào công bố",
  address: "https://minh-hoa.example/",
};

/**
 * Records retail totals of periods, marked as made up, so that their releases have shares. What is recorded
 * already stays.
 *
 * @param today calendar day in Việt Nam, the day on which they were made up
 */
export async function loadRetailTotals(
  container: MedusaContainer,
  periods: readonly string[],
  today: string,
  actor: Actor,
): Promise<void> {
  const observations = periods.flatMap((period) =>
    (["qn-retail-goods", "qn-retail-goods-services"] as const).map((series): NewObservation => ({
      series,
      period,
      value: String(OF_A_MONTH[series] * monthsOf(period).length),
      status: "estimate",
      published_on: today,
      source: SOURCE,
      demonstration: true,
    })),
  );
  await recordObservationsWorkflow(container).run({ input: { observations, actor } });
}
