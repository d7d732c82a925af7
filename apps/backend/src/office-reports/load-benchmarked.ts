import {
  benchmarkSeries,
  type BenchmarkedPoint,
} from "@cho-lang/retail-statistics/benchmark-series";
import { yearOf } from "@cho-lang/retail-statistics/period";
import type { MedusaContainer } from "@medusajs/framework/types";
import { listReleases } from "../statistics-releases/list-releases";
import { monthlyPoints } from "./monthly-points";

/**
 * The province's released monthly figures of online retail brought into line with its released annual ones,
 * as `benchmarkSeries` says: those of a year that has its own figure. Empty while it has none, or while a month
 * of it is not released.
 */
export async function loadBenchmarked(
  container: MedusaContainer,
  year: string,
): Promise<BenchmarkedPoint[]> {
  const out = (await listReleases(container)).filter(({ state }) => state === "released");
  const totals = new Map(out.map(({ period, outputs }) => [period, outputs.online.total]));
  const points = monthlyPoints(totals);
  const whole = new Set(points.map((point) => yearOf(point.period)));
  const annual = new Map([...totals].filter(([period]) => whole.has(period)));
  return annual.has(year)
    ? benchmarkSeries(points, annual).filter((point) => point.year === year)
    : [];
}
