import type { Metadata } from "next";
import { newId } from "@/lib/new-id";
import { readSellerSession } from "@/lib/medusa/seller";
import { DoorShut } from "@/features/seller-door/components/door-shut";
import { atTheDoor } from "@/features/seller-door/queries/at-the-door";
import { BeginPage } from "@/features/seller-products/components/begin-page";
import { readProblem } from "@/features/seller-products/read-problem";
import { sellerProducts as messages } from "@/messages/vi/seller-products";

export const metadata: Metadata = { title: messages.add, description: messages.description };

/** `/ban-hang/san-pham/moi`: the first step of a new product, its photo. */
export default async function Page({ searchParams }: PageProps<"/ban-hang/san-pham/moi">) {
  const here = "/ban-hang/san-pham/moi";
  const problem = readProblem((await searchParams).loi);
  const door = await atTheDoor(here, readSellerSession);
  if (door.kind !== "found") {
    return <DoorShut title={messages.add} door={door} here={here} />;
  }
  return <BeginPage session={door.found} request={newId()} problem={problem} />;
}
