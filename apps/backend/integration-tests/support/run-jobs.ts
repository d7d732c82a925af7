import type { ExecArgs } from "@medusajs/framework/types";
import followClock from "../../src/jobs/follow-clock";
import repairSearchIndex from "../../src/jobs/repair-search-index";

/** Runs the market's jobs once, in the running backend or in a process apart from it. */
export default async function runJobs({ container }: ExecArgs): Promise<void> {
  await followClock(container);
  await repairSearchIndex(container);
}
