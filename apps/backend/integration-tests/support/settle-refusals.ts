import type { ExecArgs } from "@medusajs/framework/types";
import forgetCashRefusals from "../../src/jobs/forget-cash-refusals";
import settleRefusals from "../../src/jobs/settle-refusals";

/** Finishes refusals that a killed process left, twice, and forgets those of long ago; run in the backend. */
export default async function settle({ container }: ExecArgs): Promise<void> {
  await settleRefusals(container);
  await settleRefusals(container);
  await forgetCashRefusals(container);
}
