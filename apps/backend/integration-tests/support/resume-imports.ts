import type { ExecArgs } from "@medusajs/framework/types";
import resumeProductImportsJob from "../../src/jobs/resume-product-imports";

/** Runs the job that goes on with imports once, apart from the running backend; run by `medusa exec`. */
export default async function resumeImports({ container }: ExecArgs): Promise<void> {
  await resumeProductImportsJob(container);
}
