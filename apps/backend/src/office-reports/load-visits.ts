import type { VietnamDay } from "@cho-lang/ocop/vietnam-day";
import type { MedusaContainer } from "@medusajs/framework/types";
import { VISIT_MODULE } from "../modules/visit";
import type VisitModuleService from "../modules/visit/service";
import type { VisitsInMonth } from "../modules/visit/service";

/** Visits of a report's days, and since when any are counted at all. */
export interface Visits {
  months: VisitsInMonth[];
  /** Null where none has been counted yet. */
  since: VietnamDay | null;
}

/** Who came to the market from elsewhere in these days, by month. */
export async function loadVisits(
  container: MedusaContainer,
  { from, until }: { from: VietnamDay; until: VietnamDay },
): Promise<Visits> {
  const visits: VisitModuleService = container.resolve(VISIT_MODULE);
  const [months, since] = await Promise.all([
    visits.sumByMonth({ from, until }),
    visits.firstDay(),
  ]);
  return { months, since: since };
}
