import type { ExecArgs } from "@medusajs/framework/types";
import { watchShipments } from "../../src/carriers/watch-shipments";

/** Looks after parcels with their carrier, twice, at the instant NOW; run in the backend. */
export default async function watch({ container }: ExecArgs): Promise<void> {
  const now = new Date(process.env.NOW ?? "");
  await watchShipments(container, now);
  await watchShipments(container, now);
}
