import { formatDong } from "@cho-lang/ocop/money";
import { cashRefuserText } from "@/features/checkout/cash-refuser-text";
import { formatInstant } from "@/lib/format-instant";
import type { CardPayment } from "@/lib/medusa/card-page";
import type { Payment } from "@/lib/medusa/payments";
import { payCard as messages } from "@/messages/vi/pay-card";
import { payment as paymentMessages } from "@/messages/vi/payment";
import { Stranded } from "@/ui/stranded";
import type { CardToPay } from "../queries/card-to-pay";
import { CardForm } from "./card-form";

/** A way out that is no button: the orders' page is there whatever happens here. */
const QUIET =
  "inline-flex min-h-12 items-center rounded-xl border border-bay px-6 py-3 font-semibold text-bay";

interface CardPageProps {
  card: Exclude<CardToPay, { kind: "over" }>;
  /** Where Stripe.js is. */
  scriptUrl: string;
}

/** The page on which a basket is paid by card, in Stripe's own fields; for whoever it is not, what to do instead. */
export function CardPage({ card, scriptUrl }: CardPageProps) {
  return (
    <div className="mx-auto flex w-full max-w-2xl flex-col gap-6 px-4 py-8">
      <h1 className="text-3xl font-bold">{messages.title}</h1>
      {card.kind === "open" ? (
        <Open card={card} scriptUrl={scriptUrl} />
      ) : (
        <Stranded {...messages[card.kind]} />
      )}
    </div>
  );
}

function Open({ card: { access, payment }, scriptUrl }: { card: CardPayment; scriptUrl: string }) {
  const amount = formatDong(payment.amount);
  return (
    <>
      <section
        aria-label={messages.title}
        className="flex flex-col gap-4 rounded-2xl border-2 border-bay bg-card p-4 sm:p-6"
      >
        <p className="text-2xl font-bold tabular-nums">{amount}</p>
        <p>{messages.due(formatInstant(payment.payBy))}</p>
        {payment.test ? <p className="font-medium text-lantern">{paymentMessages.test}</p> : null}
        <noscript>
          <style>{".needs-script{display:none}"}</style>
          <p className="font-medium text-lantern">{messages.noScript}</p>
        </noscript>
        <CardForm access={access} scriptUrl={scriptUrl} payText={paymentMessages.pay(amount)} />
        <p className="text-sm text-muted">{messages.guarded}</p>
      </section>
      <OtherWays payment={payment} />
    </>
  );
}

/** Not now, or in cash after all where every seller takes it. */
function OtherWays({ payment: { cashRefusers } }: { payment: Payment }) {
  return (
    <section aria-label={messages.others} className="flex flex-col gap-3">
      <div className="flex flex-wrap gap-3">
        {cashRefusers.length > 0 ? null : (
          <form method="post" action="/thanh-toan/tien-mat">
            <button className={QUIET}>{paymentMessages.cash}</button>
          </form>
        )}
        <a href="/thanh-toan/hoan-tat" className={QUIET}>
          {messages.later}
        </a>
      </div>
      {cashRefusers.map((refuser) => (
        <p key={refuser.handle} className="text-muted">
          {cashRefuserText(refuser)}
        </p>
      ))}
    </section>
  );
}
