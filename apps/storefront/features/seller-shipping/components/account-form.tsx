"use client";

import { FoldedForm } from "@/features/seller-door/components/folded-form";
import { ProblemAlert } from "@/features/seller-door/components/problem-alert";
import { SubmitButton } from "@/features/seller-door/components/submit-button";
import { usePostedForm } from "@/lib/forms/use-posted-form";
import { sellerShipping } from "@/messages/vi/seller-shipping";
import { NO_ACCOUNT, whenAccountLost, type AccountState } from "../account-state";
import { setAccount } from "../actions/set-account";

const { account: messages, failure: failures } = sellerShipping;
const FIELD = "min-h-12 w-full rounded-lg border border-field bg-paper px-3 py-2";

function failureText({ failure }: AccountState): string | null {
  if (failure === null) return null;
  return failure === "token" || failure === "shop_id" ? messages.wrong[failure] : failures[failure];
}

/** The token and the shop by which the market sends in the seller's name. */
export function AccountForm() {
  const { state, formAction, onSubmit, pending } = usePostedForm(
    setAccount,
    NO_ACCOUNT,
    whenAccountLost,
  );
  const wrong = (field: AccountState["failure"]) =>
    state.failure === field ? { "aria-invalid": true, "aria-describedby": "ghn-loi" } : {};
  return (
    <form
      key={state.done ? state.turn : 0}
      action={formAction}
      onSubmit={onSubmit}
      aria-busy={pending}
      className="flex flex-col gap-3"
    >
      <ProblemAlert id="ghn-loi" turn={state.turn} text={failureText(state)} />
      <p role="status" className="font-medium">
        {state.done ? messages.done : ""}
      </p>
      <label htmlFor="ghn-token" className="font-medium">
        {messages.token}
      </label>
      <input
        id="ghn-token"
        name="ma-token"
        type="password"
        autoComplete="off"
        maxLength={100}
        className={FIELD}
        {...wrong("token")}
      />
      <p className="text-sm text-muted">{messages.tokenHint}</p>
      <label htmlFor="ghn-shop" className="font-medium">
        {messages.shopId}
      </label>
      <input
        id="ghn-shop"
        name="ma-shop"
        inputMode="numeric"
        autoComplete="off"
        maxLength={12}
        className={FIELD}
        {...wrong("shop_id")}
      />
      <SubmitButton label={messages.submit} pendingLabel={messages.pending} pending={pending} />
    </form>
  );
}

/** Deletes the account. */
export function RemoveAccount() {
  const posted = usePostedForm(setAccount, NO_ACCOUNT, whenAccountLost);
  const { state, pending } = posted;
  return (
    <FoldedForm label={messages.remove} posted={posted}>
      <input type="hidden" name="xoa" value="1" />
      <p className="text-muted">{messages.removeText}</p>
      <ProblemAlert id="xoa-ghn-loi" turn={state.turn} text={failureText(state)} />
      <SubmitButton
        kind="secondary"
        label={messages.remove}
        pendingLabel={messages.removing}
        pending={pending}
      />
    </FoldedForm>
  );
}
