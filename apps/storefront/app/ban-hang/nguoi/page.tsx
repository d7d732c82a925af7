import type { Metadata } from "next";
import { readSellerSession } from "@/lib/medusa/seller";
import { readSellerActs, readSellerPeople } from "@/lib/medusa/seller-people";
import { DoorShut } from "@/features/seller-door/components/door-shut";
import { PeoplePage } from "@/features/seller-door/components/people-page";
import { atTheDoor } from "@/features/seller-door/queries/at-the-door";
import { sellerPeople as messages } from "@/messages/vi/seller-people";

export const metadata: Metadata = { title: messages.title, description: messages.description };

const LATEST_ACTS = 20;

/** `/ban-hang/nguoi`: the people of the seller, their rights, and the log. */
export default async function Page() {
  const here = "/ban-hang/nguoi";
  const door = await atTheDoor(here, (token) =>
    Promise.all([
      readSellerSession(token),
      readSellerPeople(token),
      readSellerActs(token, LATEST_ACTS),
    ]),
  );
  if (door.kind !== "found") {
    return <DoorShut title={messages.title} door={door} here={here} />;
  }
  const [session, people, acts] = door.found;
  return <PeoplePage session={session} people={people} acts={acts} />;
}
