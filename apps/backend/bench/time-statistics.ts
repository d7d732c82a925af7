import { writeFileSync } from "node:fs";
import { vietnamDay } from "@cho-lang/ocop/vietnam-day";
import { deriveRelease } from "@cho-lang/retail-statistics/derive-release";
import type { ExecArgs } from "@medusajs/framework/types";
import { buildOfficeReport } from "../src/office-reports/build-office-report";
import { lockInputs } from "../src/statistics-releases/lock-inputs";
import { lastReleasable } from "./last-releasable";

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
  await time("release of a month", async () => deriveRelease(await lockInputs(container, last)));
  await time("release of a year", async () => deriveRelease(await lockInputs(container, year)));
  await time("report of a month", () => buildOfficeReport(container, last, now, { figures: true }));
  await time("report of a year", () => buildOfficeReport(container, year, now, { figures: true }));
  writeFileSync(args[0] ?? "", JSON.stringify(seconds));
}
