import { redirect, RedirectType } from "next/navigation";
import { loginProblem } from "./login-problem";
import type { LoginState } from "./login-state";

const LONGEST = 200;

interface WayIn {
  /** Answers the bearer token. */
  ask: (email: string, password: string) => Promise<string>;
  remember: (token: string) => Promise<void>;
  /** Where she goes on. */
  to: string;
}

/**
 * Logs a person in at a door and goes to the page that she came for.
 *
 * @returns the reason when it failed; a wrong e-mail and a wrong password look the same
 */
export async function logInByPassword(
  previous: LoginState,
  form: FormData,
  { ask, remember, to }: WayIn,
): Promise<LoginState> {
  const email = text(form.get("email")).trim();
  const password = text(form.get("password"));
  const state = { turn: previous.turn + 1, email };
  if (email === "" || password === "") {
    return { ...state, problem: "missing" };
  }
  // Accounts are kept in lower case, and a card or a keyboard may write "An@…".
  const answer = await ask(email.toLowerCase(), password).then(
    (token) => ({ token }),
    (error: unknown) => ({ problem: loginProblem(error) }),
  );
  if ("problem" in answer) {
    return { ...state, problem: answer.problem };
  }
  await remember(answer.token);
  redirect(to, RedirectType.replace);
}

function text(value: FormDataEntryValue | null): string {
  return typeof value === "string" ? value.slice(0, LONGEST) : "";
}
