import { writeFileSync } from "node:fs";
import { vietnamDay } from "@cho-lang/ocop/vietnam-day";
import { deriveRelease } from "@cho-lang/retail-statistics/derive-release";
import { isReleasable } from "@cho-lang/retail-statistics/months";
import { monthAfter } from "@cho-lang/retail-statistics/return-months";
import type { ExecArgs } from "@medusajs/framework/types";
import { buildOfficeReport } from "../src/office-reports/build-office-report";
import { countSales } from "../src/sales-report/count-sales";
import { lockInputs } from "../src/statistics-releases/lock-inputs";

/** The last month that is over and comes out by itself, with tables: January and February come out as one. */
function lastReleasable(thisMonth: string): string {
  const month = monthAfter(thisMonth, -1);
  return isReleasable(month) ? month : monthAfter(`${month.slice(0, 4)}-01`, -1);
}

/** Works the province's figures of last month and last year out once and writes to a file how long each took, in seconds. */
export default async function timeStatistics({ container, args }: ExecArgs): Promise<void> {
  const now = new Date();
  const thisMonth = vietnamDay(now).slice(0, 7);
  const last = lastReleasable(thisMonth);
  const year = String(Number(thisMonth.slice(0, 4)) - 1);
  const seconds: Record<string, number> = {};
  const time = async (name: string, work: () => Promise<unknown>): Promise<void> => {
    const start = performance.now();
    await work();
    seconds[name] = (performance.now() - start) / 1_000;
  };
  await time("count of all sales", () => countSales(container));
  await time("release of a month", async () => deriveRelease(await lockInputs(container, last)));
  await time("release of a year", async () => deriveRelease(await lockInputs(container, year)));
  await time("report of a month", () => buildOfficeReport(container, last, now, { figures: true }));
  await time("report of a year", () => buildOfficeReport(container, year, now, { figures: true }));
  writeFileSync(args[0] ?? "", JSON.stringify(seconds));
}
