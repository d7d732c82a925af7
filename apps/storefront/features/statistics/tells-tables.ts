import { hasTables } from "@cho-lang/retail-statistics/months";
import type { ProvincialRelease } from "@/lib/medusa/statistics-releases";

/** Whether a release tells more than its total. */
export function tellsTables({ period, outputs }: ProvincialRelease): boolean {
  return hasTables(period) && (outputs.tables ?? []).some(({ rows }) => rows.length > 0);
}
