import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { decodeSegment } from "@/lib/decode-segment";
import { readSellerOrder, readSellerSession } from "@/lib/medusa/seller";
import { SellerOrderPage } from "@/features/seller-door/components/seller-order-page";
import { atTheDoor } from "@/features/seller-door/queries/at-the-door";
import { sellerDoor as messages } from "@/messages/vi/seller-door";
import { Stranded } from "@/ui/stranded";

export const metadata: Metadata = {
  title: messages.orders.title,
  description: messages.orders.description,
};

/** `/ban-hang/don-hang/<id>`: one order of the seller who is logged in. */
export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const here = `/ban-hang/don-hang/${id}`;
  const door = await atTheDoor(here, (token) =>
    Promise.all([readSellerSession(token), readSellerOrder(token, decodeSegment(id))]),
  );
  if (door.kind === "found") {
    const [session, order] = door.found;
    return <SellerOrderPage session={session} order={order} />;
  }
  if (door.kind === "missing") {
    notFound();
  }
  const { heading, text, retry } = messages.unreachable;
  return (
    <>
      <h1 className="text-3xl font-bold">{messages.orders.title}</h1>
      <Stranded heading={heading} text={text} href={here} action={retry} />
    </>
  );
}
