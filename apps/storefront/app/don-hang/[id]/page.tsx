import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { OrderArrival } from "@/features/arrivals/components/order-arrival";
import { OrderComplaints } from "@/features/complaints/components/order-complaints";
import { MessagesLink } from "@/features/order-messages/components/messages-link";
import { ownMessagesPath } from "@/features/order-messages/messages-path";
import { ChangeLink } from "@/features/own-order/components/change-link";
import { OrderReviews } from "@/features/reviews/components/order-reviews";
import { orderProof } from "@/features/reviews/queries/order-proof";
import { LookUpForm } from "@/features/tracking/components/look-up-form";
import { PaymentDue } from "@/features/payment/components/payment-due";
import { TrackedOrder } from "@/features/tracking/components/tracked-order";
import { namesAnOrder } from "@/features/tracking/names-an-order";
import { visibleOrder } from "@/features/tracking/queries/visible-order";
import { decodeSegment } from "@/lib/decode-segment";
import type { Order } from "@/lib/medusa/orders";
import { countOwnUnread } from "@/lib/medusa/order-messages";
import { readOwnComplaints } from "@/lib/medusa/own-complaints";
import { readOwnReviews } from "@/lib/medusa/own-reviews";
import { tracking as messages } from "@/messages/vi/tracking";

/** The title names no order: a locked page must not tell whether one exists. */
export const metadata: Metadata = {
  title: messages.title,
  description: messages.description,
  robots: { index: false },
};

/** `/don-hang/<id or code>`: the order, or the question for its phone number; 404 for what can be neither. */
export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const id = decodeSegment((await params).id);
  if (!namesAnOrder(id)) {
    notFound();
  }
  const visible = await visibleOrder(id);
  return (
    <div className="mx-auto flex w-full max-w-4xl flex-col gap-6 px-4 py-8">
      {visible.kind === "order" ? (
        <>
          <TrackedOrder order={visible.order}>
            {isGivenBack(visible.order) ? null : <PaymentDue payment={visible.payment} />}
            <OrderMessagesLink order={visible.order} />
            <ChangeLink order={visible.order} />
          </TrackedOrder>
          <AfterSending order={visible.order} />
        </>
      ) : (
        <>
          <div>
            <h1 className="text-3xl font-bold">{messages.title}</h1>
            <p className="mt-2 max-w-prose text-muted">{messages.unlock}</p>
          </div>
          <LookUpForm order={id} problem={visible.problem} />
        </>
      )}
    </div>
  );
}

/** Nothing before all of it has left, and nothing that can't be read: the order itself is there. */
async function AfterSending({ order }: { order: Order }) {
  if (order.status !== "delivered" && order.status !== "handed_over") {
    return null;
  }
  const proof = await orderProof();
  const [complaints, reviews] = await Promise.all([
    readOwnComplaints(order.code, proof).catch(() => null),
    readOwnReviews(order.code, proof).catch(() => null),
  ]);
  return (
    <>
      {complaints && <OrderArrival order={order} complaints={complaints} />}
      {complaints && <OrderComplaints order={order.code} complaints={complaints.complaints} />}
      {reviews && <OrderReviews order={order.code} reviews={reviews.reviews} />}
    </>
  );
}

/** The way to the seller. Without what is new it is the same way. */
async function OrderMessagesLink({ order }: { order: Order }) {
  const unread = await countOwnUnread(order.code, await orderProof()).catch(() => 0);
  return <MessagesLink side="buyer" href={ownMessagesPath(order.code)} unread={unread} />;
}

/** Whether all that was paid for an order went back: that it was received is no news then. */
function isGivenBack({ gateway }: Order): boolean {
  return gateway !== undefined && gateway.captured > 0 && gateway.refunded >= gateway.captured;
}
