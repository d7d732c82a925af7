"use client";

import { ProblemAlert } from "@/features/seller-door/components/problem-alert";
import { SubmitButton } from "@/features/seller-door/components/submit-button";
import { FieldProblem } from "@/features/seller-products/components/form-field";
import { usePostedForm } from "@/lib/forms/use-posted-form";
import type { ClaimableProduct } from "@/lib/medusa/seller-claims";
import { sellerClaims as messages } from "@/messages/vi/seller-claims";
import { sendDecision } from "../actions/send-claim";
import { lostClaim, UNTOUCHED_CLAIM } from "../claim-state";
import { ClaimFields } from "./claim-fields";

interface ClaimFormProps {
  /** Names what this page sends, so that a double tap sends one. */
  request: string;
  /** Id of the photo; null for none. */
  photo: string | null;
  products: ClaimableProduct[];
}

/** What a decision says and for which products, with and without script. */
export function ClaimForm({ request, photo, products }: ClaimFormProps) {
  const { state, formAction, onSubmit, pending } = usePostedForm(
    sendDecision,
    UNTOUCHED_CLAIM,
    lostClaim,
  );
  const { typed, problems, failure, turn } = state;
  const only = products.length === 1;
  return (
    <form
      action={formAction}
      onSubmit={onSubmit}
      noValidate
      aria-busy={pending}
      className="flex flex-col gap-5"
    >
      <input type="hidden" name="request" value={request} />
      <input type="hidden" name="photo" value={photo ?? ""} />
      <ProblemAlert
        id="quyet-dinh-loi"
        turn={turn}
        text={failure === null ? null : messages.failure[failure]}
      />
      <fieldset className="flex flex-col gap-1">
        <legend className="mb-1 font-medium">{messages.products}</legend>
        {products.map(({ id, title }) => (
          <label key={id} className="flex min-h-11 items-center gap-3">
            <input
              type="checkbox"
              name="product"
              value={id}
              defaultChecked={only || typed.products.includes(id)}
              className="size-5 shrink-0 accent-bay"
            />
            <span className="min-w-0 wrap-break-word">{title}</span>
          </label>
        ))}
        <FieldProblem id="san-pham-loi" text={problems.product_ids} />
      </fieldset>
      <ClaimFields typed={typed} problems={problems} />
      <SubmitButton pending={pending} label={messages.submit} pendingLabel={messages.submitting} />
    </form>
  );
}
