"use client";

import { usePostedForm } from "@/lib/forms/use-posted-form";
import { sellerListing } from "@/messages/vi/seller-listing";
import { sellerProducts as messages } from "@/messages/vi/seller-products";
import { ProblemAlert } from "@/features/seller-door/components/problem-alert";
import { SubmitButton } from "@/features/seller-door/components/submit-button";
import { changeWords } from "../actions/change-product";
import { untouched, type DraftState } from "../draft-state";
import { readTypedDetails } from "../typed-details";
import { readTypedName } from "../typed-name";
import type { TypedWords } from "../typed-words";
import { DetailsFields } from "./details-fields";
import { NameFields } from "./name-fields";

function whenLost({ turn }: DraftState<TypedWords>, form: FormData): DraftState<TypedWords> {
  const typed = { name: readTypedName(form), details: readTypedDetails(form) };
  return { turn: turn + 1, typed, problems: {}, failure: "unreachable" };
}

/** What a product says; what shoppers rely on waits for the operator. */
export function WordsForm({ product, typed }: { product: string; typed: TypedWords }) {
  const { state, formAction, onSubmit, pending } = usePostedForm(
    changeWords,
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
      <input type="hidden" name="product" value={product} />
      <ProblemAlert
        id="tin-loi"
        turn={turn}
        text={failure === null ? null : messages.failure[failure]}
      />
      <p role="status" className="text-bay">
        {turn > 0 && failure === null ? sellerListing.saved : ""}
      </p>
      <NameFields key={`ten-${String(turn)}`} typed={state.typed.name} problems={problems} />
      <DetailsFields
        key={`chi-tiet-${String(turn)}`}
        typed={state.typed.details}
        problems={problems}
      />
      <SubmitButton
        kind="secondary"
        pending={pending}
        label={sellerListing.words.save}
        pendingLabel={messages.saving}
      />
    </form>
  );
}
