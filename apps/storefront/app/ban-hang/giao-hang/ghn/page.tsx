import type { Metadata } from "next";
import { DoorShut } from "@/features/seller-door/components/door-shut";
import { atTheDoor } from "@/features/seller-door/queries/at-the-door";
import { AccountPage } from "@/features/seller-shipping/components/account-page";
import { CARRIER_ACCOUNT } from "@/features/seller-shipping/shipping-paths";
import { readSellerSession } from "@/lib/medusa/seller";
import { readCarrierAccount } from "@/lib/medusa/seller-shipping";
import { sellerShipping } from "@/messages/vi/seller-shipping";

const { title, description } = sellerShipping.account;

export const metadata: Metadata = { title, description };

/** `/ban-hang/giao-hang/ghn`: the shop's own account with GHN. */
export default async function Page() {
  const door = await atTheDoor(CARRIER_ACCOUNT, (token) =>
    Promise.all([readSellerSession(token), readCarrierAccount(token)]),
  );
  if (door.kind !== "found") {
    return <DoorShut title={title} door={door} here={CARRIER_ACCOUNT} />;
  }
  const [session, account] = door.found;
  return <AccountPage session={session} account={account} />;
}
