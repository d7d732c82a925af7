import type { Metadata } from "next";
import { DoorShut } from "@/features/seller-door/components/door-shut";
import { atTheDoor } from "@/features/seller-door/queries/at-the-door";
import { readRefusal } from "@/features/seller-door/refusal-cookie";
import { RemittancesPage } from "@/features/seller-remittances/components/remittances-page";
import { readTaken, REMITTANCES } from "@/features/seller-remittances/remittance-paths";
import { readSellerSession } from "@/lib/medusa/seller";
import { readRemittances } from "@/lib/medusa/seller-remittances";
import { sellerRemittances as messages } from "@/messages/vi/seller-remittances";

export const metadata: Metadata = { title: messages.title, description: messages.description };

/** `/ban-hang/tien-thu-ho`: cash that carriers collected, how long they have had it, and their files. */
export default async function Page({ searchParams }: PageProps<"/ban-hang/tien-thu-ho">) {
  const door = await atTheDoor(REMITTANCES, (token) =>
    Promise.all([readSellerSession(token), readRemittances(token)]),
  );
  if (door.kind !== "found") {
    return <DoorShut title={messages.title} door={door} here={REMITTANCES} />;
  }
  const [session, remittances] = door.found;
  const file = { refusal: await readRefusal(), taken: readTaken(await searchParams) };
  return <RemittancesPage session={session} remittances={remittances} file={file} />;
}
