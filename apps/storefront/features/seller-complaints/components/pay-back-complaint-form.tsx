"use client";

import { usePostedForm } from "@/lib/forms/use-posted-form";
import type { SellerComplaint } from "@/lib/medusa/seller-complaints";
import { sellerComplaints } from "@/messages/vi/seller-complaints";
import { ProblemAlert } from "@/features/seller-door/components/problem-alert";
import { buttonClass } from "@/ui/button-class";
import { payBackComplaint } from "../actions/pay-back-complaint";
import { NO_ANSWER, type AnswerState } from "../answer-state";

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

function whenLost({ turn }: AnswerState): AnswerState {
  return { turn: turn + 1, problem: "unreachable", typed: "" };
}

/** Pays back with one tap, having said what that means. */
export function PayBackComplaintForm({ complaint, goods, here, rank }: PayBackComplaintFormProps) {
  const { id, order_code, quantity, kind } = complaint;
  const { state, formAction, onSubmit, pending } = usePostedForm(
    payBackComplaint,
    NO_ANSWER,
    whenLost,
  );
  return (
    <form
      action={formAction}
      onSubmit={onSubmit}
      aria-busy={pending}
      className="flex flex-col items-start gap-2"
    >
      <ProblemAlert
        id={`hoan-tien-loi-${id}`}
        turn={state.problem === null ? 0 : state.turn}
        text={state.problem === null ? null : sellerComplaints.problem[state.problem]}
      />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="shown" value={quantity} />
      <input type="hidden" name="tiep" value={here} />
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
