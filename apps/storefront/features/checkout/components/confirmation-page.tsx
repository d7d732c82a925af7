import { Fragment } from "react";
import { formatDong } from "@cho-lang/ocop/money";
import type { Order } from "@/lib/medusa/orders";
import type { PlacedBasket } from "@/lib/medusa/placed-baskets";
import { orderWays } from "@/messages/vi/order-ways";
import { orderPlaced as messages } from "@/messages/vi/order-placed";
import { payment as paymentMessages } from "@/messages/vi/payment";
import { transfer as transferMessages } from "@/messages/vi/transfer";
import { BasketCountSync } from "@/features/basket/components/basket-count-sync";
import { isPaymentDue } from "@/features/payment/is-payment-due";
import { PaymentDue, type PaymentProblem } from "@/features/payment/components/payment-due";
import { OrderCard } from "@/features/tracking/components/order-card";
import { TransferDue } from "@/features/tracking/components/transfer-due";
import { comingOf } from "@/features/delivery/coming";
import { OrderDelivery } from "@/features/delivery/components/order-delivery";
import { SendsFrom } from "@/ui/sends-from";
import { Stranded } from "@/ui/stranded";
import type { PlacedOrders } from "../queries/placed-orders";

interface ConfirmationPageProps {
  placed: PlacedOrders;
  /** What became of the last try to pay, or to pay in cash instead. */
  problem: PaymentProblem | null;
}

/** What was just ordered: every order with its code, and what happens next. */
export function ConfirmationPage({ placed, problem }: ConfirmationPageProps) {
  return (
    <div className="mx-auto flex w-full max-w-4xl flex-col gap-6 px-4 py-8">
      <BasketCountSync />
      {placed.kind === "orders" ? (
        <Confirmed {...placed} problem={problem} />
      ) : (
        <Missing kind={placed.kind} />
      )}
    </div>
  );
}

/** What is said of money on the whole page: by how the orders are paid, and without paying once they are. */
function wordsFor(orders: Order[], paid: boolean): { total: string; steps: string[] } {
  const fetched = orders.every((order) => comingOf(order) === "fetched");
  const { placed } = orderWays.fetched;
  // Nobody calls before coming to who comes herself.
  const steps = (usual: string[]) => (fetched ? [...usual.slice(0, -1), placed.calls] : usual);
  if (orders.some((order) => order.gateway)) {
    const { placedTotal: total, steps: all } = paymentMessages;
    return { total, steps: steps(paid ? all.slice(1) : all) };
  }
  return orders.some((order) => order.byTransfer)
    ? { total: transferMessages.placedTotal, steps: steps(transferSteps(orders)) }
    : { total: messages.total, steps: fetched ? placed.cash : messages.steps };
}

/** What is still to be done for orders that are paid by transfer. */
function transferSteps(orders: Order[]): string[] {
  const { steps } = transferMessages;
  const due = orders.some(({ transfer }) => transfer !== undefined && transfer.paidAt === null);
  return due ? steps : [...messages.steps.slice(0, 1), ...steps.slice(-1)];
}

function Confirmed({
  orders,
  payment,
  problem,
}: PlacedBasket & Pick<ConfirmationPageProps, "problem">) {
  const total = orders.reduce((sum, order) => sum + order.total, 0);
  const words = wordsFor(orders, payment?.status === "paid");
  const isOver = orders.every(({ status }) => status === "cancelled");
  return (
    <>
      <div className="flex flex-col gap-2">
        <h1 className="text-3xl font-bold">{messages.heading(orders.length)}</h1>
        <p className="text-lg">
          {messages.thanks(orders[0]?.buyer.name ?? "")} {words.total}:{" "}
          <strong className="whitespace-nowrap tabular-nums">{formatDong(total)}</strong>.
        </p>
      </div>
      <PaymentDue payment={payment} problem={problem} />
      {orders.map((order) => (
        <Fragment key={order.id}>
          <OrderCard order={order} rank={isPaymentDue(payment) ? "secondary" : "primary"}>
            {order.seller.sendsFrom ? <SendsFrom day={order.seller.sendsFrom} /> : null}
            <OrderDelivery order={order} />
          </OrderCard>
          <TransferDue order={order} />
        </Fragment>
      ))}
      <section
        aria-labelledby="tiep-theo"
        className="rounded-2xl border border-line bg-card p-4 sm:p-6"
      >
        <h2 id="tiep-theo" className="text-lg font-semibold">
          {messages.next}
        </h2>
        {isOver ? null : (
          <ol className="mt-2 list-decimal space-y-1 pl-6">
            {words.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        )}
        <p className="mt-3 text-muted">{messages.keep}</p>
      </section>
      <p>
        <a
          href="/"
          className="inline-flex min-h-12 items-center rounded-xl border border-bay px-6 py-3 font-semibold text-bay"
        >
          {messages.more}
        </a>
      </p>
    </>
  );
}

function Missing({ kind }: { kind: "none" | "unreachable" }) {
  const text = messages[kind];
  return (
    <>
      <h1 className="text-3xl font-bold">{messages.title}</h1>
      <Stranded
        heading={text.heading}
        text={text.text}
        href={kind === "none" ? "/don-hang" : "/thanh-toan/hoan-tat"}
        action={kind === "none" ? messages.none.action : messages.retry}
      />
    </>
  );
}
