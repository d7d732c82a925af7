import type { ExecArgs } from "@medusajs/framework/types";
import pruneProductImportsJob from "../../src/jobs/prune-product-imports";
import resumeProductImportsJob from "../../src/jobs/resume-product-imports";

/** Runs the jobs of imports once, apart from the running backend; run by `medusa exec`. */
export default async function runImportJobs({ container }: ExecArgs): Promise<void> {
  await resumeProductImportsJob(container);
  await pruneProductImportsJob(container);
}
