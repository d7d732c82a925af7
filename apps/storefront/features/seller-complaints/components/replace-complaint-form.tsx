"use client";

import { usePostedForm } from "@/lib/forms/use-posted-form";
import type { SellerComplaint } from "@/lib/medusa/seller-complaints";
import { sellerComplaints } from "@/messages/vi/seller-complaints";
import { buttonClass } from "@/ui/button-class";
import { replaceComplaint } from "../actions/replace-complaint";
import { NO_ANSWER, whenAnswerLost } from "../answer-state";
import { LONGEST_ANSWER } from "../read-answer";
import { AnswerFields } from "./answer-fields";

interface ReplaceComplaintFormProps {
  complaint: Pick<SellerComplaint, "id" | "order_code" | "quantity">;
  /** What it is about, in words, with the pieces. */
  goods: string;
  /** The list to go to. */
  here: string;
}

const messages = sellerComplaints.replace;

/** Says that the goods are on their way anew, having said what that means. */
export function ReplaceComplaintForm({ complaint, goods, here }: ReplaceComplaintFormProps) {
  const { id, order_code, quantity } = complaint;
  const { state, formAction, onSubmit, pending } = usePostedForm(
    replaceComplaint,
    NO_ANSWER,
    whenAnswerLost,
  );
  const field = `gui-lai-${id}`;
  return (
    <form
      action={formAction}
      onSubmit={onSubmit}
      aria-busy={pending}
      className="flex flex-col items-start gap-2"
    >
      <AnswerFields id={id} here={here} alert={`${field}-loi`} state={state} />
      <input type="hidden" name="shown" value={quantity} />
      <p id={`${field}-doc`} className="max-w-prose text-muted wrap-anywhere">
        {messages.text(goods)}
      </p>
      <label htmlFor={field} className="font-medium">
        {messages.label}
      </label>
      <textarea
        id={field}
        name="text"
        rows={2}
        maxLength={LONGEST_ANSWER}
        defaultValue={state.typed}
        aria-invalid={state.problem === "long"}
        aria-describedby={state.problem === null ? undefined : `${field}-loi`}
        className="w-full rounded-lg border border-field bg-paper px-3 py-2 aria-invalid:border-lantern"
      />
      <button
        aria-disabled={pending}
        aria-label={pending ? undefined : messages.submitOf(goods, order_code)}
        aria-describedby={`${field}-doc`}
        className={`${buttonClass("primary")} aria-disabled:opacity-70`}
      >
        {pending ? messages.pending : messages.submit}
      </button>
    </form>
  );
}
