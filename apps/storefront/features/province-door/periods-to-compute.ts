import { releasablePeriods } from "@cho-lang/retail-statistics/releasable-periods";
import { formatPeriod } from "@/features/statistics/format-official";
import { provinceDoor } from "@/messages/vi/province-door";
import type { PeriodsOfYear } from "./components/compute-form";

/** How many years of periods are offered. */
const YEARS = 4;

/**
 * The periods that figures may be worked out of, by year, and of each whether it has some; what has some is
 * offered however old it is.
 *
 * @param today calendar day in Việt Nam, YYYY-MM-DD
 * @param known periods that have figures
 */
export function periodsToCompute(today: string, known: readonly string[]): PeriodsOfYear[] {
  const periods = [...new Set([...releasablePeriods(today, YEARS), ...known])];
  const years = [...new Set(periods.map((period) => period.slice(0, 4)))];
  return years
    .sort((a, b) => b.localeCompare(a))
    .map((year) => ({
      year,
      periods: periods
        .filter((period) => period.startsWith(year))
        .map((period) => ({
          period,
          label: known.includes(period)
            ? provinceDoor.releases.known(formatPeriod(period))
            : formatPeriod(period),
        })),
    }));
}
