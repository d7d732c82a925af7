"use client";

import { usePostedForm } from "@/lib/forms/use-posted-form";
import { productForms as messages } from "@/messages/vi/product-forms";
import { removePhoto } from "../actions/remove-photo";
import { untouched, type DraftState } from "../draft-state";

function whenLost({ turn }: DraftState<null>): DraftState<null> {
  return { ...untouched(null), turn: turn + 1, failure: "unreachable" };
}

interface RemovePhotoFormProps {
  /** What it is taken off. */
  of: { draft: string } | { product: string };
  photo: string;
  label: string;
}

/** Takes one photo off a draft or a product. */
export function RemovePhotoForm({ of, photo, label }: RemovePhotoFormProps) {
  const { state, formAction, onSubmit, pending } = usePostedForm(
    removePhoto,
    untouched(null),
    whenLost,
  );
  return (
    <form action={formAction} onSubmit={onSubmit} aria-busy={pending}>
      {Object.entries(of).map(([name, id]) => (
        <input key={name} type="hidden" name={name} value={id} />
      ))}
      <input type="hidden" name="photo" value={photo} />
      <button
        aria-disabled={pending}
        className="min-h-11 px-2 text-sm text-lantern underline underline-offset-4 aria-disabled:opacity-70"
      >
        {label}
      </button>
      {state.failure === null ? null : (
        <p role="alert" className="max-w-40 text-sm font-medium text-lantern">
          {state.problems.photos ?? messages.failure[state.failure]}
        </p>
      )}
    </form>
  );
}
