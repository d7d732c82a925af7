"use client";

import { formatDong } from "@cho-lang/ocop/money";
import { usePostedForm } from "@/lib/forms/use-posted-form";
import type { SellerComplaint } from "@/lib/medusa/seller-complaints";
import { sellerComplaints } from "@/messages/vi/seller-complaints";
import { buttonClass } from "@/ui/button-class";
import { payBackComplaint } from "../actions/pay-back-complaint";
import { NO_ANSWER, whenAnswerLost } from "../answer-state";
import { AnswerFields } from "./answer-fields";

interface PayBackComplaintFormProps {
  complaint: Pick<SellerComplaint, "id" | "order_code" | "quantity" | "kind" | "pay_back">;
  /** What it is about, in words, with the pieces. */
  goods: string;
  /** The list to go to. */
  here: string;
  /** Second where the buyer would rather have the goods. */
  rank: "primary" | "secondary";
}

const messages = sellerComplaints.payBack;

/** What goes back, in a sentence; nothing where the market does not know it. */
function sumText(sum: SellerComplaint["pay_back"]): string | null {
  if (sum === null) return null;
  const { amount_vnd: amount, delivery_vnd: fee } = sum;
  if (amount === 0) return messages.nothing;
  return fee === 0
    ? messages.sum(formatDong(amount))
    : messages.sumWithFee(formatDong(amount), formatDong(fee));
}

/** Pays back; folded away, so that the sum and what it means are read before the tap that can't be taken back. */
export function PayBackComplaintForm({ complaint, goods, here, rank }: PayBackComplaintFormProps) {
  const { id, order_code, quantity, kind, pay_back } = complaint;
  const amount = formatDong(pay_back?.amount_vnd ?? 0);
  const isPaid = pay_back !== null && pay_back.amount_vnd > 0;
  const { state, formAction, onSubmit, pending } = usePostedForm(
    payBackComplaint,
    NO_ANSWER,
    whenAnswerLost,
  );
  return (
    // It stays open after a post, so that what came of it is seen.
    <details open={state.turn > 0 || undefined}>
      <summary
        aria-label={messages.openOf(goods, order_code)}
        className={`${buttonClass(rank)} cursor-pointer`}
      >
        {messages.open}
      </summary>
      <form
        action={formAction}
        onSubmit={onSubmit}
        aria-busy={pending}
        className="flex flex-col items-start gap-2 pt-3"
      >
        <AnswerFields id={id} here={here} alert={`hoan-tien-loi-${id}`} state={state} />
        <input type="hidden" name="shown" value={quantity} />
        {pay_back === null ? null : <input type="hidden" name="sum" value={pay_back.amount_vnd} />}
        <p id={`hoan-tien-${id}`} className="max-w-prose text-muted wrap-anywhere">
          {kind === "not_arrived" ? messages.notArrived : messages.text(goods)}
        </p>
        <p id={`hoan-tien-so-${id}`} className="font-semibold tabular-nums">
          {sumText(pay_back)}
        </p>
        <button
          aria-disabled={pending}
          aria-label={isPaid && !pending ? messages.submitOf(amount, goods, order_code) : undefined}
          aria-describedby={`hoan-tien-${id} hoan-tien-so-${id}`}
          className="min-h-12 rounded-xl border border-lantern px-4 font-semibold text-lantern aria-disabled:opacity-70"
        >
          {pending ? messages.pending : isPaid ? messages.submit(amount) : messages.submitNothing}
        </button>
      </form>
    </details>
  );
}
