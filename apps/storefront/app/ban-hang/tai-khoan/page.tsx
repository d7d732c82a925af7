import type { Metadata } from "next";
import { BankPage } from "@/features/seller-bank/components/bank-page";
import { DoorShut } from "@/features/seller-door/components/door-shut";
import { atTheDoor } from "@/features/seller-door/queries/at-the-door";
import { readSellerSession } from "@/lib/medusa/seller";
import { readBankAccount } from "@/lib/medusa/seller-bank";
import { readSellerCash } from "@/lib/medusa/seller-cash";
import { readTransfers } from "@/lib/medusa/seller-transfers";
import { sellerBank as messages } from "@/messages/vi/seller-bank";

export const metadata: Metadata = { title: messages.title, description: messages.description };

/** `/ban-hang/tai-khoan`: the account that a seller's money goes to, transfers to it, how it is changed, and cash. */
export default async function Page() {
  const here = "/ban-hang/tai-khoan";
  const door = await atTheDoor(here, (token) =>
    Promise.all([
      readSellerSession(token),
      readBankAccount(token),
      readTransfers(token),
      readSellerCash(token),
    ]),
  );
  if (door.kind !== "found") {
    return <DoorShut title={messages.title} door={door} here={here} />;
  }
  const [session, bank, transfers, cash] = door.found;
  return <BankPage session={session} bank={bank} transfers={transfers} cash={cash} />;
}
