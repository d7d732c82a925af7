import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { decodeSegment } from "@/lib/decode-segment";
import { readUnreadOrders } from "@/lib/medusa/order-messages";
import { readShipping } from "@/lib/medusa/seller-shipping";
import { readSellerOrder, readSellerSession } from "@/lib/medusa/seller";
import { DoorShut } from "@/features/seller-door/components/door-shut";
import { SellerOrderPage } from "@/features/seller-door/components/seller-order-page";
import { readProblem } from "@/features/seller-products/read-problem";
import { atTheDoor } from "@/features/seller-door/queries/at-the-door";
import { sellerDoor as messages } from "@/messages/vi/seller-door";

export const metadata: Metadata = {
  title: messages.orders.title,
  description: messages.orders.description,
};

/** `/ban-hang/don-hang/<id>?loi=<problem of a photo>`: one order of the seller who is logged in. */
export default async function Page({ params, searchParams }: PageProps<"/ban-hang/don-hang/[id]">) {
  const { id } = await params;
  const { loi } = await searchParams;
  const here = `/ban-hang/don-hang/${id}`;
  const door = await atTheDoor(here, (token) =>
    Promise.all([
      readSellerSession(token),
      readSellerOrder(token, decodeSegment(id)),
      readUnreadOrders(token),
      readShipping(token, decodeSegment(id)),
    ]),
  );
  if (door.kind === "missing") {
    notFound();
  }
  if (door.kind !== "found") {
    return <DoorShut title={messages.orders.title} door={door} here={here} />;
  }
  const [session, order, unread, shipping] = door.found;
  return (
    <SellerOrderPage
      session={session}
      order={order}
      shipping={shipping}
      problem={readProblem(loi)}
      unread={unread.find(({ order_id }) => order_id === order.id)?.count ?? 0}
    />
  );
}
