import { vietnamDay } from "@cho-lang/ocop/vietnam-day";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { DeliveredSaleSum } from "../modules/sales/delivered-sale-sum";
import { STATISTICS_RELEASE_MODULE } from "../modules/statistics-release";
import type StatisticsReleaseModuleService from "../modules/statistics-release/service";
import { releasesTellTables } from "../statistics-releases/releases-tell-tables";
import { countMadeUpSales } from "./count-made-up-sales";
import { hasSold } from "./has-sold";
import { isDemonstration } from "./is-demonstration";
import type { SalesByCommuneAndMonth } from "./sales-by-commune-and-month";
import type { SalesReport } from "./sales-report";
import { toReleasedReport } from "./to-released-report";
import { toSalesByCommuneAndMonth } from "./to-sales-by-commune-and-month";
import { toSalesReport } from "./to-sales-report";

interface Built {
  report: SalesReport;
  sums: DeliveredSaleSum[];
}

/** Made-up sales as they happen, by month alone once releases have tables, as real ones would be. */
async function buildOfMadeUp(container: MedusaContainer, now: Date): Promise<Built> {
  const [all, tablesAreOut] = await Promise.all([
    countMadeUpSales(container),
    releasesTellTables(container),
  ]);
  const sums = tablesAreOut ? all.filter(({ of }) => of === "total" || of === "month") : all;
  const through = vietnamDay(now).slice(0, 7);
  const facts = { demonstration: true, as_of: now.toISOString(), through };
  return { report: toSalesReport(sums, facts), sums };
}

/**
 * Real sales as the province's releases tell them: whatever else the market told, a running month above all,
 * somebody could subtract from these or from an earlier look what one seller delivered.
 */
async function buildOfReleases(container: MedusaContainer, now: Date): Promise<Built> {
  const releases: StatisticsReleaseModuleService = container.resolve(STATISTICS_RELEASE_MODULE);
  const [told, sold] = await Promise.all([
    releases.listReleasedFloors(vietnamDay(now)),
    hasSold(container),
  ]);
  return { report: toReleasedReport(told, { now, sold }), sums: [] };
}

async function build(container: MedusaContainer): Promise<Built> {
  const now = new Date();
  return (await isDemonstration(container))
    ? buildOfMadeUp(container, now)
    : buildOfReleases(container, now);
}

/** What the market itself delivered, as far as everybody may know it. */
export async function buildSalesReport(container: MedusaContainer): Promise<SalesReport> {
  return (await build(container)).report;
}

/** Crosses communes and months; its totals are the report of the same moment. */
export async function buildSalesByCommuneAndMonth(
  container: MedusaContainer,
): Promise<SalesByCommuneAndMonth> {
  const { report, sums } = await build(container);
  return toSalesByCommuneAndMonth(
    report,
    sums.filter(({ of }) => of === "commune_month"),
  );
}
