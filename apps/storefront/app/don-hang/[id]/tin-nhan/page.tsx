import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { MessageThread } from "@/features/order-messages/components/message-thread";
import { ownMessagesPath, readBefore } from "@/features/order-messages/messages-path";
import { orderProof } from "@/features/reviews/queries/order-proof";
import { UnavailableView } from "@/features/shell/unavailable-view";
import { namesAnOrder } from "@/features/tracking/names-an-order";
import { decodeSegment } from "@/lib/decode-segment";
import { BackendError } from "@/lib/medusa/call-backend";
import { readOwnConversation } from "@/lib/medusa/order-messages";
import { orderMessages as messages } from "@/messages/vi/order-messages";

export const metadata: Metadata = {
  title: messages.title,
  description: messages.description,
  robots: { index: false },
};

/**
 * `/don-hang/<code>/tin-nhan?truoc=<message>`: what its buyer and seller wrote, before one of the messages, else the last
 * ones; others are led to the order's door.
 */
export default async function Page({ params, searchParams }: PageProps<"/don-hang/[id]/tin-nhan">) {
  const order = decodeSegment((await params).id);
  if (!namesAnOrder(order)) {
    notFound();
  }
  const path = `/don-hang/${encodeURIComponent(order)}`;
  const before = readBefore((await searchParams).truoc);
  const conversation = await readOwnConversation(order, await orderProof(), before).catch(
    (error: unknown) => (error instanceof BackendError && error.status === 404 ? "locked" : null),
  );
  if (conversation === "locked") {
    redirect(path);
  }
  if (conversation === null) {
    return <UnavailableView />;
  }
  return (
    <div className="mx-auto flex w-full max-w-2xl flex-col gap-6 px-4 py-8">
      <h1 className="text-3xl font-bold">{messages.of(order)}</h1>
      <MessageThread
        side="buyer"
        order={order}
        conversation={conversation}
        here={ownMessagesPath(order)}
        isEarlier={before !== null}
      />
      <p>
        <a
          href={path}
          className="inline-flex min-h-11 items-center text-bay underline underline-offset-4"
        >
          {messages.back(order)}
        </a>
      </p>
    </div>
  );
}
