import type { Metadata } from "next";
import { readUnreadOrders } from "@/lib/medusa/order-messages";
import { readSellerOrders, readSellerSession } from "@/lib/medusa/seller";
import { countWaitingComplaints } from "@/lib/medusa/seller-complaints";
import { DoorShut } from "@/features/seller-door/components/door-shut";
import { SellerOrdersPage } from "@/features/seller-door/components/seller-orders-page";
import {
  ORDERS_A_PAGE,
  ordersPagePath,
  readOrdersLeft,
  readOrdersPageQuery,
} from "@/features/seller-door/orders-page-query";
import { readPauseFailure } from "@/features/seller-door/pause-failure";
import { atTheDoor } from "@/features/seller-door/queries/at-the-door";
import { sellerDoor as messages } from "@/messages/vi/seller-door";

export const metadata: Metadata = {
  title: messages.orders.title,
  description: messages.orders.description,
};

/**
 * `/ban-hang?trang-thai=&trang=&chua=&nghi=`: the orders of the seller who is logged in. `chua` is how many a
 * step with several at once has left, `nghi` why a change of when she sends did not succeed.
 */
export default async function Page({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const asked = await searchParams;
  const query = readOrdersPageQuery(asked);
  const here = ordersPagePath(query);
  const door = await atTheDoor(here, (token) =>
    Promise.all([
      readSellerSession(token),
      readSellerOrders(token, {
        status: query.status,
        offset: (query.page - 1) * ORDERS_A_PAGE,
        limit: ORDERS_A_PAGE,
      }),
      countWaitingComplaints(token),
      readUnreadOrders(token),
    ]),
  );
  if (door.kind !== "found") {
    return <DoorShut title={messages.orders.title} door={door} here={here} />;
  }
  const [session, list, complaints, unread] = door.found;
  const left = readOrdersLeft(asked);
  return (
    <SellerOrdersPage
      session={session}
      list={list}
      query={query}
      left={left}
      pauseFailure={readPauseFailure(asked)}
      complaints={complaints}
      unread={unread}
    />
  );
}
