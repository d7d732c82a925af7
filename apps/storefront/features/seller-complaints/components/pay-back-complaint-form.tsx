"use client";

import { usePostedForm } from "@/lib/forms/use-posted-form";
import type { SellerComplaint } from "@/lib/medusa/seller-complaints";
import { sellerComplaints } from "@/messages/vi/seller-complaints";
import { buttonClass } from "@/ui/button-class";
import { payBackComplaint } from "../actions/pay-back-complaint";
import { NO_ANSWER, whenAnswerLost } from "../answer-state";
import { AnswerFields } from "./answer-fields";

interface PayBackComplaintFormProps {
  complaint: Pick<SellerComplaint, "id" | "order_code" | "quantity" | "kind">;
  /** What it is about, in words, with the pieces. */
  goods: string;
  /** The list to go to. */
  here: string;
  /** Second where the buyer would rather have the goods. */
  rank: "primary" | "secondary";
}

const messages = sellerComplaints.payBack;

/** Pays back with one tap, having said what that means. */
export function PayBackComplaintForm({ complaint, goods, here, rank }: PayBackComplaintFormProps) {
  const { id, order_code, quantity, kind } = complaint;
  const { state, formAction, onSubmit, pending } = usePostedForm(
    payBackComplaint,
    NO_ANSWER,
    whenAnswerLost,
  );
  return (
    <form
      action={formAction}
      onSubmit={onSubmit}
      aria-busy={pending}
      className="flex flex-col items-start gap-2"
    >
      <AnswerFields id={id} here={here} alert={`hoan-tien-loi-${id}`} state={state} />
      <input type="hidden" name="shown" value={quantity} />
      <p id={`hoan-tien-${id}`} className="max-w-prose text-muted wrap-anywhere">
        {kind === "not_arrived" ? messages.notArrived : messages.text(goods)}
      </p>
      <button
        aria-disabled={pending}
        aria-label={pending ? undefined : messages.submitOf(goods, order_code)}
        aria-describedby={`hoan-tien-${id}`}
        className={`${buttonClass(rank)} aria-disabled:opacity-70`}
      >
        {pending ? messages.pending : messages.submit}
      </button>
    </form>
  );
}
