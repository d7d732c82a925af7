"use client";

import { usePostedForm } from "@/lib/forms/use-posted-form";
import { sellerProducts as messages } from "@/messages/vi/seller-products";
import { ProblemAlert } from "@/features/seller-door/components/problem-alert";
import { SubmitButton } from "@/features/seller-door/components/submit-button";
import { saveDetails } from "../actions/save-step";
import { untouched, type DraftState } from "../draft-state";
import { readTypedDetails, type TypedDetails } from "../typed-details";
import { DetailsFields } from "./details-fields";

function whenLost({ turn }: DraftState<TypedDetails>, form: FormData): DraftState<TypedDetails> {
  return { turn: turn + 1, typed: readTypedDetails(form), problems: {}, failure: "unreachable" };
}

/** What a draft says beyond what it cannot be sold without. */
export function DetailsForm({ draft, typed }: { draft: string; typed: TypedDetails }) {
  const { state, formAction, onSubmit, pending } = usePostedForm(
    saveDetails,
    untouched(typed),
    whenLost,
  );
  const { failure, problems, turn } = state;
  return (
    <form
      action={formAction}
      onSubmit={onSubmit}
      noValidate
      aria-busy={pending}
      className="flex flex-col gap-4"
    >
      <input type="hidden" name="draft" value={draft} />
      <ProblemAlert
        id="them-loi"
        turn={turn}
        text={failure === null ? null : messages.failure[failure]}
      />
      <DetailsFields key={turn} typed={state.typed} problems={problems} />
      <SubmitButton pending={pending} label={messages.save} pendingLabel={messages.saving} />
    </form>
  );
}
