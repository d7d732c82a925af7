import type { Metadata } from "next";
import { SendPage } from "@/features/seller-certificates/components/send-page";
import { DoorShut } from "@/features/seller-door/components/door-shut";
import { atTheDoor } from "@/features/seller-door/queries/at-the-door";
import { readProblem } from "@/features/seller-products/read-problem";
import { readSellerSession } from "@/lib/medusa/seller";
import { readClaims } from "@/lib/medusa/seller-claims";
import { newId } from "@/lib/new-id";
import { sellerClaims as messages } from "@/messages/vi/seller-claims";

export const metadata: Metadata = { title: messages.title, description: messages.description };

/** `/ban-hang/chung-nhan/gui?anh=<photo>&loi=<problem>`: sends a decision on stars in. */
export default async function Page({ searchParams }: PageProps<"/ban-hang/chung-nhan/gui">) {
  const { anh, loi } = await searchParams;
  const here = "/ban-hang/chung-nhan/gui";
  const door = await atTheDoor(here, (token) =>
    Promise.all([readSellerSession(token), readClaims(token)]),
  );
  if (door.kind !== "found") {
    return <DoorShut title={messages.title} door={door} here={here} />;
  }
  const [session, { products }] = door.found;
  return (
    <SendPage
      session={session}
      products={products}
      request={newId()}
      photo={typeof anh === "string" ? anh : null}
      problem={readProblem(loi)}
    />
  );
}
