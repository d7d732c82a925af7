import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { MessageThread } from "@/features/order-messages/components/message-thread";
import { readBefore, sellersMessagesPath } from "@/features/order-messages/messages-path";
import { DoorShut } from "@/features/seller-door/components/door-shut";
import { SellerHeader } from "@/features/seller-door/components/seller-header";
import { atTheDoor } from "@/features/seller-door/queries/at-the-door";
import { decodeSegment } from "@/lib/decode-segment";
import { readSellersConversation } from "@/lib/medusa/order-messages";
import { readSellerOrder, readSellerSession } from "@/lib/medusa/seller";
import { orderMessages as messages } from "@/messages/vi/order-messages";
import { PageLink } from "@/ui/page-link";

export const metadata: Metadata = {
  title: messages.title,
  description: messages.description,
};

/**
 * `/ban-hang/don-hang/<id>/tin-nhan?truoc=<message>`: what the buyer and the seller who is logged in wrote about an order;
 * before one of the messages, else the last ones.
 */
export default async function Page({
  params,
  searchParams,
}: PageProps<"/ban-hang/don-hang/[id]/tin-nhan">) {
  const id = decodeSegment((await params).id);
  const here = sellersMessagesPath(id);
  const before = readBefore((await searchParams).truoc);
  const door = await atTheDoor(here, (token) =>
    Promise.all([
      readSellerSession(token),
      readSellerOrder(token, id),
      readSellersConversation(token, id, before),
    ]),
  );
  if (door.kind === "missing") {
    notFound();
  }
  if (door.kind !== "found") {
    return <DoorShut title={messages.title} door={door} here={here} />;
  }
  const [session, order, conversation] = door.found;
  return (
    <>
      <SellerHeader session={session} />
      <div className="flex max-w-2xl flex-col gap-4">
        <PageLink
          href={`/ban-hang/don-hang/${order.id}`}
          className="inline-flex min-h-11 items-center self-start text-bay underline underline-offset-4"
        >
          ‹ {messages.back(order.code)}
        </PageLink>
        <h1 className="text-3xl font-bold">{messages.of(order.code)}</h1>
        <p className="font-medium">{order.buyer.name}</p>
        <MessageThread
          side="seller"
          order={order.id}
          conversation={conversation}
          here={here}
          isEarlier={before !== null}
        />
      </div>
    </>
  );
}
