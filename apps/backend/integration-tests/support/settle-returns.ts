import type { ExecArgs } from "@medusajs/framework/types";
import settleReturns from "../../src/jobs/settle-returns";

/** Finishes returns that a killed process left, twice; run in the backend. */
export default async function settle({ container }: ExecArgs): Promise<void> {
  await settleReturns(container);
  await settleReturns(container);
}
