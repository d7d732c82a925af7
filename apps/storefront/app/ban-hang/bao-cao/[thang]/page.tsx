import type { Metadata } from "next";
import { DoorShut } from "@/features/seller-door/components/door-shut";
import { atTheDoor } from "@/features/seller-door/queries/at-the-door";
import { MissingMonth } from "@/features/seller-returns/components/missing-month";
import { ReturnMonthPage } from "@/features/seller-returns/components/return-month-page";
import { returnPath } from "@/features/seller-returns/return-path";
import { decodeSegment } from "@/lib/decode-segment";
import { readSellerSession } from "@/lib/medusa/seller";
import { readReturnMonth } from "@/lib/medusa/seller-returns";
import { sellerReturns as messages } from "@/messages/vi/seller-returns";

export const metadata: Metadata = { title: messages.title, description: messages.description };

/** `/ban-hang/bao-cao/<2026-10>`: the return of one month, to file, to read or to correct. */
export default async function Page({ params }: PageProps<"/ban-hang/bao-cao/[thang]">) {
  const month = decodeSegment((await params).thang);
  const here = returnPath(month);
  const door = await atTheDoor(here, (token) =>
    Promise.all([readSellerSession(token), readReturnMonth(token, month)]),
  );
  if (door.kind === "missing") {
    return <MissingMonth />;
  }
  if (door.kind !== "found") {
    return <DoorShut title={messages.title} door={door} here={here} />;
  }
  const [session, detail] = door.found;
  return <ReturnMonthPage session={session} detail={detail} />;
}
