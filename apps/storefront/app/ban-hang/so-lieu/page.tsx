import type { Metadata } from "next";
import { DoorShut } from "@/features/seller-door/components/door-shut";
import { atTheDoor } from "@/features/seller-door/queries/at-the-door";
import { NumbersPage } from "@/features/seller-numbers/components/numbers-page";
import { readSellerSession } from "@/lib/medusa/seller";
import { readSellerNumbers } from "@/lib/medusa/seller-numbers";
import { sellerNumbers as messages } from "@/messages/vi/seller-numbers";

export const metadata: Metadata = { title: messages.title, description: messages.description };

/** `/ban-hang/so-lieu`: what this seller sold, what was cancelled, and what is to come. */
export default async function Page() {
  const here = "/ban-hang/so-lieu";
  const door = await atTheDoor(here, (token) =>
    Promise.all([readSellerSession(token), readSellerNumbers(token)]),
  );
  if (door.kind !== "found") {
    return <DoorShut title={messages.title} door={door} here={here} />;
  }
  const [session, numbers] = door.found;
  return <NumbersPage session={session} numbers={numbers} />;
}
