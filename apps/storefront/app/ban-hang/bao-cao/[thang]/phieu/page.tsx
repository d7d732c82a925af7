import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { DoorShut } from "@/features/seller-door/components/door-shut";
import { atTheDoor } from "@/features/seller-door/queries/at-the-door";
import { MissingMonth } from "@/features/seller-returns/components/missing-month";
import { ReturnReceipt } from "@/features/seller-returns/components/return-receipt";
import { returnPath } from "@/features/seller-returns/return-path";
import { decodeSegment } from "@/lib/decode-segment";
import { readSellerSession } from "@/lib/medusa/seller";
import { readReturnMonth } from "@/lib/medusa/seller-returns";
import { sellerReturns as messages } from "@/messages/vi/seller-returns";

export const metadata: Metadata = {
  title: messages.receipt.title,
  description: messages.description,
};

/** `/ban-hang/bao-cao/<2026-10>/phieu`: the receipt of a filed return, for printing. */
export default async function Page({ params }: PageProps<"/ban-hang/bao-cao/[thang]/phieu">) {
  const month = decodeSegment((await params).thang);
  const here = `${returnPath(month)}/phieu`;
  const door = await atTheDoor(here, (token) =>
    Promise.all([readSellerSession(token), readReturnMonth(token, month)]),
  );
  if (door.kind === "missing") {
    return <MissingMonth />;
  }
  if (door.kind !== "found") {
    return <DoorShut title={messages.receipt.title} door={door} here={here} />;
  }
  const [session, { versions, demonstration }] = door.found;
  const [filed] = versions;
  if (filed === undefined) {
    redirect(returnPath(month));
  }
  return <ReturnReceipt session={session} filed={filed} demonstration={demonstration} />;
}
