import type { ExecArgs } from "@medusajs/framework/types";
import { watchPayments } from "../../src/gateway-payments/watch-payments";
import settleCuts from "../../src/jobs/settle-cuts";
import settleRefusals from "../../src/jobs/settle-refusals";
import { finishAbandonedPlacings } from "../../src/placing/finish-abandoned-placings";
import { watchTransfers } from "../../src/transfers/watch-transfers";

/**
 * After a quarter of an hour the gateways are asked about what is open; after seventy minutes all time to pay is
 * over, and two hours later they are asked for money that came late.
 */
const LATER_MINUTES = [0, 15, 70, 71, 185];

/** Does what the jobs of every minute do until nothing is waited for, in a few moments; run by `medusa exec`. */
export default async function settleCheckout({ container }: ExecArgs): Promise<void> {
  await finishAbandonedPlacings(container);
  await settleCuts(container);
  for (const minutes of LATER_MINUTES) {
    await watchPayments(container, new Date(Date.now() + minutes * 60_000));
  }
  await watchTransfers(container, new Date());
  await settleRefusals(container);
}
