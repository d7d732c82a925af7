"use server";

import { logInByPassword } from "@/lib/doors/log-in-by-password";
import type { LoginState } from "@/lib/doors/login-state";
import { returnPath } from "@/lib/doors/return-path";
import { logInSeller } from "@/lib/medusa/seller";
import { rememberSeller } from "../seller-cookie";

/** Logs a seller's person in and goes to the page that she came for. */
export async function logIn(previous: LoginState, form: FormData): Promise<LoginState> {
  return logInByPassword(previous, form, {
    ask: logInSeller,
    remember: (token) => rememberSeller(token, "password"),
    to: returnPath(form.get("tiep")),
  });
}
