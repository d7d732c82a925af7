import type { MedusaContainer } from "@medusajs/framework/types";
import type { AccountSession } from "./account-session";
import { eraseAccount } from "./erase-account";
import { withAccount } from "./with-account";

/** Deletes the account that a device is logged in to. Throws `unauthorized` for the second of two at once. */
export async function deleteAccount(
  container: MedusaContainer,
  session: AccountSession,
): Promise<void> {
  await withAccount(container, session, (account) =>
    eraseAccount(container, account, "deletion", new Date()),
  );
}
