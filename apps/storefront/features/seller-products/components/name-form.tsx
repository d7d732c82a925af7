"use client";

import { usePostedForm } from "@/lib/forms/use-posted-form";
import { sellerProducts as messages } from "@/messages/vi/seller-products";
import { ProblemAlert } from "@/features/seller-door/components/problem-alert";
import { SubmitButton } from "@/features/seller-door/components/submit-button";
import { saveName } from "../actions/save-step";
import { untouched, type DraftState } from "../draft-state";
import { readTypedName, type TypedName } from "../typed-name";
import { NameFields } from "./name-fields";

function whenLost({ turn }: DraftState<TypedName>, form: FormData): DraftState<TypedName> {
  return { turn: turn + 1, typed: readTypedName(form), problems: {}, failure: "unreachable" };
}

/** Name and set of a product. */
export function NameForm({ draft, typed }: { draft: string; typed: TypedName }) {
  const { state, formAction, onSubmit, pending } = usePostedForm(
    saveName,
    untouched(typed),
    whenLost,
  );
  const { problems, failure, turn } = state;
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
        id="ten-loi"
        turn={turn}
        text={failure === null ? null : messages.failure[failure]}
      />
      <NameFields key={turn} typed={state.typed} problems={problems} />
      <SubmitButton pending={pending} label={messages.save} pendingLabel={messages.saving} />
    </form>
  );
}
