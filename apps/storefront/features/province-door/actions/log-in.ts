"use server";

import { logInByPassword } from "@/lib/doors/log-in-by-password";
import type { LoginState } from "@/lib/doors/login-state";
import { returnPath } from "@/lib/doors/return-path";
import { logInProvince } from "@/lib/medusa/province";
import { rememberProvince } from "../province-cookie";

/** Logs a person of the province in and goes to the page that she came for. */
export async function logIn(previous: LoginState, form: FormData): Promise<LoginState> {
  return logInByPassword(previous, form, {
    ask: logInProvince,
    remember: rememberProvince,
    to: returnPath(form.get("tiep"), "/tinh"),
  });
}
