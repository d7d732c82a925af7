import type { Metadata } from "next";
import { DoorShut } from "@/features/seller-door/components/door-shut";
import { atTheDoor } from "@/features/seller-door/queries/at-the-door";
import { ReturnsPage } from "@/features/seller-returns/components/returns-page";
import { readSellerSession } from "@/lib/medusa/seller";
import { readReturnMonths } from "@/lib/medusa/seller-returns";
import { sellerReturns as messages } from "@/messages/vi/seller-returns";

export const metadata: Metadata = { title: messages.title, description: messages.description };

/** `/ban-hang/bao-cao`: the months whose return is due, late or filed. */
export default async function Page() {
  const here = "/ban-hang/bao-cao";
  const door = await atTheDoor(here, (token) =>
    Promise.all([readSellerSession(token), readReturnMonths(token)]),
  );
  if (door.kind !== "found") {
    return <DoorShut title={messages.title} door={door} here={here} />;
  }
  const [session, returns] = door.found;
  return <ReturnsPage session={session} {...returns} />;
}
