import type { MedusaContainer } from "@medusajs/framework/types";
import { finishAbandonedPlacings } from "../placing/finish-abandoned-placings";

/** Leaves no orders without the payment that they have together for longer than a few minutes. */
export default async function finishPlacingsJob(container: MedusaContainer): Promise<void> {
  await finishAbandonedPlacings(container);
}

export const config = {
  name: "finish-placings",
  schedule: "* * * * *",
};
