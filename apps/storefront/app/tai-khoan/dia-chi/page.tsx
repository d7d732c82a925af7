import type { Metadata } from "next";
import { AccountShut } from "@/features/account/components/account-shut";
import { AddressesPage } from "@/features/account/components/addresses-page";
import { atAccount } from "@/features/account/queries/at-account";
import { readAccount } from "@/lib/medusa/account";
import { account as messages } from "@/messages/vi/account";

export const metadata: Metadata = {
  title: messages.addresses.title,
  description: messages.description,
};

const HERE = "/tai-khoan/dia-chi";

/** `/tai-khoan/dia-chi`: the addresses that an account keeps. */
export default async function Page() {
  const door = await atAccount(HERE, readAccount);
  return door.kind === "found" ? (
    <AddressesPage account={door.found} />
  ) : (
    <AccountShut here={HERE} />
  );
}
