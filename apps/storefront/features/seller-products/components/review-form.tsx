"use client";

import { usePostedForm } from "@/lib/forms/use-posted-form";
import { productForms as messages } from "@/messages/vi/product-forms";
import { ProblemAlert } from "@/features/seller-door/components/problem-alert";
import { SubmitButton } from "@/features/seller-door/components/submit-button";
import { finishDraft } from "../actions/finish-draft";
import { untouched, type DraftState } from "../draft-state";

function whenLost({ turn }: DraftState<null>): DraftState<null> {
  return { ...untouched(null), turn: turn + 1, failure: "unreachable" };
}

/** Sends a draft in, or throws it away after a second tap. */
export function ReviewForm({ draft }: { draft: string }) {
  const { state, formAction, onSubmit, pending } = usePostedForm(
    finishDraft,
    untouched(null),
    whenLost,
  );
  const { failure, problems, turn } = state;
  const words = Object.values(problems);
  return (
    <form
      action={formAction}
      onSubmit={onSubmit}
      aria-busy={pending}
      className="flex flex-col gap-4"
    >
      <input type="hidden" name="draft" value={draft} />
      <ProblemAlert
        id="gui-loi"
        turn={turn}
        text={words.length > 0 ? words.join(" ") : failure && messages.failure[failure]}
      />
      <p className="text-muted">{messages.review.waits}</p>
      <SubmitButton
        name="what"
        value="submit"
        pending={pending}
        label={messages.review.submit}
        pendingLabel={messages.review.submitting}
      />
      <details>
        <summary className="inline-flex min-h-11 cursor-pointer items-center text-lantern underline underline-offset-4">
          {messages.review.discard}
        </summary>
        <button
          name="what"
          value="discard"
          aria-disabled={pending}
          className="mt-2 min-h-11 rounded-xl border border-lantern px-4 font-medium text-lantern aria-disabled:opacity-70"
        >
          {messages.review.discardNow}
        </button>
      </details>
    </form>
  );
}
