import type { MedusaContainer } from "@medusajs/framework/types";
import { watchBankChanges } from "../bank-changes/watch-bank-changes";

/** Puts new bank accounts in force to the minute, and tells owners what was left untold. */
export default async function watchBankChangesJob(container: MedusaContainer): Promise<void> {
  await watchBankChanges(container, new Date());
}

export const config = {
  name: "watch-bank-changes",
  schedule: "* * * * *",
};
