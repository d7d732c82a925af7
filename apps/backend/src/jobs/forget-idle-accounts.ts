import type { MedusaContainer } from "@medusajs/framework/types";
import { forgetIdleAccounts } from "../buyer-accounts/forget-idle-accounts";

/** Keeps no account that nobody uses, nor what is left of devices whose time is over. */
export default async function forgetIdleAccountsJob(container: MedusaContainer): Promise<void> {
  await forgetIdleAccounts(container, new Date());
}

export const config = {
  name: "forget-idle-accounts",
  schedule: "53 19 * * *",
};
