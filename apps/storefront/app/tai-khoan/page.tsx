import type { Metadata } from "next";
import { AccountShut } from "@/features/account/components/account-shut";
import { OverviewPage } from "@/features/account/components/overview-page";
import { atAccount } from "@/features/account/queries/at-account";
import { readAccount } from "@/lib/medusa/account";
import { account as messages } from "@/messages/vi/account";

export const metadata: Metadata = { title: messages.title, description: messages.description };

const HERE = "/tai-khoan";

/** `/tai-khoan`: a buyer's account. */
export default async function Page() {
  const door = await atAccount(HERE, readAccount);
  return door.kind === "found" ? (
    <OverviewPage account={door.found} />
  ) : (
    <AccountShut here={HERE} />
  );
}
