"use client";

import { formatDong } from "@cho-lang/ocop/money";
import { FoldedForm } from "@/features/seller-door/components/folded-form";
import { SubmitButton } from "@/features/seller-door/components/submit-button";
import { usePostedForm } from "@/lib/forms/use-posted-form";
import type { SellerComplaint } from "@/lib/medusa/seller-complaints";
import { sellerComplaints } from "@/messages/vi/seller-complaints";
import { payPart } from "../actions/pay-part";
import { NO_ANSWER, whenAnswerLost } from "../answer-state";
import { AnswerFields } from "./answer-fields";

interface PayPartFormProps {
  complaint: Pick<SellerComplaint, "id" | "quantity" | "bad">;
  part: NonNullable<SellerComplaint["part"]>;
  /** What all of it comes to, whole đồng. */
  whole: number;
  /** The list to go to. */
  here: string;
}

const messages = sellerComplaints.part;

/** Pays a part of the price back; the share of what the buyer says is bad stands there to begin with. */
export function PayPartForm({ complaint, part, whole, here }: PayPartFormProps) {
  const { id, quantity, bad } = complaint;
  const { least_vnd, below_vnd, proposed_vnd } = part;
  const posted = usePostedForm(payPart, NO_ANSWER, whenAnswerLost);
  const { state, pending } = posted;
  const field = `hoan-mot-phan-${id}`;
  const proposal = proposed_vnd === null ? "" : formatDong(proposed_vnd);
  return (
    <FoldedForm label={messages.open} posted={posted} className="items-start gap-2">
      <AnswerFields id={id} here={here} alert={`${field}-loi`} state={state} />
      <input type="hidden" name="shown" value={quantity} />
      <input type="hidden" name="sum" value={whole} />
      <p id={`${field}-doc`} className="max-w-prose text-muted">
        {bad === null || proposed_vnd === null
          ? null
          : `${messages.share(bad.units, bad.of, bad.unit, proposal)} `}
        {messages.text(formatDong(least_vnd), formatDong(below_vnd))}
      </p>
      <label htmlFor={field} className="font-medium">
        {messages.label}
      </label>
      <input
        id={field}
        name="text"
        inputMode="numeric"
        autoComplete="off"
        required
        defaultValue={state.turn === 0 ? proposal : state.typed}
        aria-invalid={state.problem === "part"}
        aria-describedby={state.problem === null ? `${field}-doc` : `${field}-loi ${field}-doc`}
        className="min-h-12 w-full max-w-48 rounded-lg border border-field bg-paper px-3 tabular-nums aria-invalid:border-lantern"
      />
      <SubmitButton
        kind="secondary"
        pending={pending}
        label={messages.submit}
        pendingLabel={messages.pending}
      />
    </FoldedForm>
  );
}
