import type { MedusaContainer } from "@medusajs/framework/types";
import { remindOfReturns } from "../monthly-returns/remind-of-returns";

/** Reminds sellers of the return of the month that is over, at 7:20 in Việt Nam every day. */
export default async function remindOfReturnsJob(container: MedusaContainer): Promise<void> {
  await remindOfReturns(container, new Date());
}

export const config = {
  name: "remind-of-returns",
  schedule: "20 0 * * *",
};
