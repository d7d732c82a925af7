import type { Metadata } from "next";
import { DeliveryPage } from "@/features/seller-delivery/components/delivery-page";
import { DoorShut } from "@/features/seller-door/components/door-shut";
import { atTheDoor } from "@/features/seller-door/queries/at-the-door";
import { readSellerSession } from "@/lib/medusa/seller";
import { readSellerDelivery } from "@/lib/medusa/seller-delivery";
import { sellerDelivery as messages } from "@/messages/vi/seller-delivery";

export const metadata: Metadata = { title: messages.title, description: messages.description };

/** `/ban-hang/giao-hang`: in which ways a seller's goods come to their buyers. */
export default async function Page() {
  const here = "/ban-hang/giao-hang";
  const door = await atTheDoor(here, (token) =>
    Promise.all([readSellerSession(token), readSellerDelivery(token)]),
  );
  if (door.kind !== "found") {
    return <DoorShut title={messages.title} door={door} here={here} />;
  }
  const [session, delivery] = door.found;
  return <DeliveryPage session={session} delivery={delivery} />;
}
