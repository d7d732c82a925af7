"use server";

import { redirect, RedirectType } from "next/navigation";
import { logInSeller } from "@/lib/medusa/seller";
import { loginProblem } from "../login-problem";
import type { LoginState } from "../login-state";
import { returnPath } from "../return-path";
import { rememberSeller } from "../seller-cookie";

const LONGEST = 200;

/**
 * Logs a seller's person in and goes to the page they came for.
 *
 * @returns the reason when it failed; a wrong e-mail and a wrong password look the same
 */
export async function logIn(previous: LoginState, form: FormData): Promise<LoginState> {
  const email = text(form.get("email")).trim();
  const password = text(form.get("password"));
  const state = { turn: previous.turn + 1, email };
  if (email === "" || password === "") {
    return { ...state, problem: "missing" };
  }
  const answer = await logInSeller(email, password).then(
    (token) => ({ token }),
    (error: unknown) => ({ problem: loginProblem(error) }),
  );
  if ("problem" in answer) {
    return { ...state, problem: answer.problem };
  }
  await rememberSeller(answer.token, "password");
  redirect(returnPath(form.get("tiep")), RedirectType.replace);
}

function text(value: FormDataEntryValue | null): string {
  return typeof value === "string" ? value.slice(0, LONGEST) : "";
}
