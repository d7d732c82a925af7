import type { ExecArgs } from "@medusajs/framework/types";
import { watchPayments } from "../../src/gateway-payments/watch-payments";

/** Looks after payments by card and wallet, twice, at the instant NOW; run in the backend. */
export default async function watch({ container }: ExecArgs): Promise<void> {
  const now = new Date(process.env.NOW ?? "");
  await watchPayments(container, now);
  await watchPayments(container, now);
}
