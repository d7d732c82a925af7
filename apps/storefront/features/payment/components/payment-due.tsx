import { formatDong } from "@cho-lang/ocop/money";
import { cashRefuserText } from "@/features/checkout/cash-refuser-text";
import { formatInstant } from "@/lib/format-instant";
import type { Payment } from "@/lib/medusa/payments";
import { payment as messages } from "@/messages/vi/payment";
import { isPaymentDue } from "../is-payment-due";
import { changeToCash } from "../actions/change-to-cash";

/** What a buyer tried and could not have; the last ones are of the code that her phone is proven by. */
export type PaymentProblem =
  | "unopened"
  | "noCash"
  | "codeSent"
  | "codeWrong"
  | "codeUnchecked"
  | "codeTooMany"
  | "codeUnsent"
  | "codeNoMobile";

/** After these she may hold a code. */
const WITH_CODE: readonly PaymentProblem[] = [
  "codeSent",
  "codeWrong",
  "codeUnchecked",
  "codeTooMany",
];

interface PaymentDueProps {
  payment: Payment | null;
  /** Why the last try came to nothing: the page for paying did not open, or cash is not taken. */
  problem?: PaymentProblem | null;
}

/**
 * What is to be paid by card or wallet for a whole basket, and the two ways on: pay, or pay in cash after all where every seller takes it.
 * Where money came after the change, that it goes back. Nothing for a basket that is paid another way or whose orders say themselves what became of them.
 */
export function PaymentDue({ payment, problem = null }: PaymentDueProps) {
  if (payment?.status === "paid" || payment?.givenBack) {
    const said = payment.givenBack ? messages.givenBack : messages.paid;
    return (
      <p role="status" className="rounded-2xl border-2 border-bay bg-card p-4 font-semibold sm:p-6">
        {said(formatDong(payment.amount))}
      </p>
    );
  }
  if (!isPaymentDue(payment)) {
    return null;
  }
  const amount = formatDong(payment.amount);
  return (
    <section
      aria-labelledby="thanh-toan-don"
      className="flex flex-col gap-4 rounded-2xl border-2 border-bay bg-card p-4 sm:p-6"
    >
      <h2 id="thanh-toan-don" className="text-lg font-semibold">
        {messages.heading}
      </h2>
      {payment.test ? <p className="font-medium text-lantern">{messages.test}</p> : null}
      {payment.status === "failed" ? <p className="font-medium">{messages.failed}</p> : null}
      {problem ? (
        <p role="alert" className="font-medium text-lantern">
          {messages[problem]}
        </p>
      ) : null}
      <p>{messages.due(amount, formatInstant(payment.payBy))}</p>
      <div className="flex flex-wrap gap-3">
        <a
          href="/thanh-toan/tra-tien"
          rel="nofollow"
          className="inline-flex min-h-12 items-center rounded-xl bg-bay px-6 py-3 font-semibold text-on-bay hover:bg-bay-strong"
        >
          {messages.pay(amount)}
        </a>
        {payment.cashRefusers.length > 0 ? null : (
          <form action={changeToCash} className="flex flex-wrap items-end gap-3">
            {problem && WITH_CODE.includes(problem) ? (
              <label className="flex flex-col gap-1 font-medium">
                {messages.code}
                <input
                  name="code"
                  inputMode="numeric"
                  autoComplete="one-time-code"
                  maxLength={7}
                  aria-invalid={problem === "codeWrong"}
                  className="min-h-12 w-40 rounded-lg border border-field bg-paper px-3 py-2 text-xl tracking-widest tabular-nums"
                />
              </label>
            ) : null}
            <button className="min-h-12 rounded-xl border border-bay px-6 py-3 font-semibold text-bay">
              {messages.cash}
            </button>
          </form>
        )}
      </div>
      {payment.cashRefusers.map((refuser) => (
        <p key={refuser.handle} className="text-muted">
          {cashRefuserText(refuser)}
        </p>
      ))}
    </section>
  );
}
