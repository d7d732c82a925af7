"use client";

import { bankByBin } from "@cho-lang/seller-rules/banks";
import { ApplicationField } from "@/features/seller-application/components/application-field";
import { CodeStep } from "@/features/seller-door/components/code-step";
import { ProblemAlert } from "@/features/seller-door/components/problem-alert";
import { SubmitButton } from "@/features/seller-door/components/submit-button";
import { usePostedForm } from "@/lib/forms/use-posted-form";
import type { TypedAccount } from "@/lib/medusa/seller-bank";
import { sellerBank as messages } from "@/messages/vi/seller-bank";
import { changeBankAccount } from "../actions/change-bank-account";
import { BANK_FIELDS, typedAccount, type BankState } from "../bank-state";

function whenLost(state: BankState, form: FormData): BankState {
  return { ...state, turn: state.turn + 1, values: typedAccount(form), failure: "unreachable" };
}

interface BankFormProps {
  /** The name that an account may have, until somebody types another. */
  holder: string;
  /** Last digits of the phone that the code goes to. */
  phoneEnds: string;
}

/** Asks for another account: first the account, then the code that was sent for it. */
export function BankForm({ holder, phoneEnds }: BankFormProps) {
  const { state, formAction, onSubmit, pending } = usePostedForm(
    changeBankAccount,
    {
      turn: 0,
      step: "account",
      values: { bank_bin: "", bank_account: "", bank_holder: holder },
      wrong: [],
      failure: null,
    },
    whenLost,
  );
  const { failure, turn, step, values, wrong } = state;
  return (
    <form
      action={formAction}
      onSubmit={onSubmit}
      noValidate
      aria-busy={pending}
      className="flex flex-col gap-5"
    >
      <ProblemAlert
        id="tai-khoan-loi"
        turn={turn}
        text={failure === null ? null : messages.failure[failure]}
      />
      {step === "code" ? (
        <ConfirmStep values={values} phoneEnds={phoneEnds} pending={pending} failed={failure} />
      ) : (
        <>
          {BANK_FIELDS.map((name) => (
            <ApplicationField
              key={name}
              name={name}
              value={values[name]}
              wrong={wrong.includes(name)}
              personal={false}
              communes={[]}
            />
          ))}
          <p className="text-muted">{messages.codeGoes(phoneEnds)}</p>
          <SubmitButton
            name="what"
            value="send"
            pending={pending}
            label={messages.send}
            pendingLabel={messages.sending}
          />
        </>
      )}
    </form>
  );
}

interface ConfirmStepProps {
  values: TypedAccount;
  phoneEnds: string;
  pending: boolean;
  failed: BankState["failure"];
}

function ConfirmStep({ values, phoneEnds, pending, failed }: ConfirmStepProps) {
  return (
    <>
      {BANK_FIELDS.map((name) => (
        <input key={name} type="hidden" name={name} value={values[name]} />
      ))}
      <p className="rounded-lg bg-paper p-3 font-medium wrap-break-word">
        {bankByBin(values.bank_bin)?.name} · {values.bank_account}
        <span className="block">{values.bank_holder}</span>
      </p>
      <p role="status">{messages.sent(phoneEnds)}</p>
      <CodeStep
        words={messages}
        go={{ what: "ask", label: messages.ask, pendingLabel: messages.asking }}
        pending={pending}
        wrong={failed === "code" ? "tai-khoan-loi" : undefined}
      />
    </>
  );
}
