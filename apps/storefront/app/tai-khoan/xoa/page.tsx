import type { Metadata } from "next";
import { AccountShut } from "@/features/account/components/account-shut";
import { ErasePage } from "@/features/account/components/erase-page";
import { atAccount } from "@/features/account/queries/at-account";
import { readAccount } from "@/lib/medusa/account";
import { account as messages } from "@/messages/vi/account";

export const metadata: Metadata = {
  title: messages.erase.title,
  description: messages.description,
};

const HERE = "/tai-khoan/xoa";

/** `/tai-khoan/xoa`: what deleting the account means, and the button for it. */
export default async function Page() {
  const door = await atAccount(HERE, readAccount);
  return door.kind === "found" ? <ErasePage /> : <AccountShut here={HERE} />;
}
