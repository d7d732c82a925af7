import type { ExecArgs } from "@medusajs/framework/types";
import forgetIdleAccountsJob from "../../src/jobs/forget-idle-accounts";

/** Runs the job that deletes accounts nobody uses; run in the backend. */
export default async function run({ container }: ExecArgs): Promise<void> {
  await forgetIdleAccountsJob(container);
}
