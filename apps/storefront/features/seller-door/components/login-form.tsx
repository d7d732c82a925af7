"use client";

import { useEffect, useRef } from "react";
import { usePostedForm } from "@/lib/forms/use-posted-form";
import { doorLogin as messages } from "@/messages/vi/door-login";
import type { LoginState } from "@/lib/doors/login-state";
import { SubmitButton } from "./submit-button";

const INPUT = "min-h-12 w-full rounded-lg border border-field bg-paper px-3 py-2";

function whenLost(state: LoginState, form: FormData): LoginState {
  const email = form.get("email");
  return {
    turn: state.turn + 1,
    email: typeof email === "string" ? email : "",
    problem: "unreachable",
  };
}

interface LoginFormProps {
  /** Logs in at the door that the form stands at. */
  action: (previous: LoginState, form: FormData) => Promise<LoginState>;
  /** Where it goes on. */
  returnTo: string;
}

/** E-mail and password. */
export function LoginForm({ action, returnTo }: LoginFormProps) {
  const initial: LoginState = { turn: 0, email: "", problem: null };
  const { state, formAction, onSubmit, pending } = usePostedForm(action, initial, whenLost);
  const alert = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (state.turn > 0) {
      alert.current?.focus();
    }
  }, [state.turn]);
  const wrong = state.problem === "missing" || state.problem === "wrong";
  const described = state.problem === null ? undefined : "dang-nhap-loi";

  return (
    <form
      action={formAction}
      onSubmit={onSubmit}
      noValidate
      aria-busy={pending}
      className="flex flex-col gap-4"
    >
      <input type="hidden" name="tiep" value={returnTo} />
      {state.problem === null ? null : (
        <p
          ref={alert}
          id="dang-nhap-loi"
          role="alert"
          tabIndex={-1}
          className="rounded-lg border border-lantern p-3 font-medium text-lantern"
        >
          {messages.error[state.problem]}
        </p>
      )}
      <div className="flex flex-col gap-1">
        <label htmlFor="email" className="font-medium">
          {messages.email}
        </label>
        <input
          id="email"
          name="email"
          type="email"
          inputMode="email"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          defaultValue={state.email}
          aria-required
          aria-invalid={wrong}
          aria-describedby={described}
          className={INPUT}
        />
      </div>
      <div className="flex flex-col gap-1">
        <label htmlFor="password" className="font-medium">
          {messages.password}
        </label>
        <input
          id="password"
          name="password"
          type="password"
          autoComplete="current-password"
          aria-required
          aria-invalid={wrong}
          aria-describedby={described}
          className={INPUT}
        />
      </div>
      <SubmitButton
        kind="secondary"
        pending={pending}
        label={messages.submit}
        pendingLabel={messages.pending}
      />
    </form>
  );
}
