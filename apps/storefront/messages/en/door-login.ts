import type { doorLogin as vietnamese } from "../vi/door-login";

/** What the log-in by e-mail and password says in the browser, in English. */
export const doorLogin: typeof vietnamese = {
  email: "E-mail",
  password: "Password",
  submit: "Log in",
  pending: "Logging in…",
  error: {
    missing: "Please give e-mail and password.",
    wrong: "E-mail or password is wrong.",
    too_many: "Too many tries. Please wait a few minutes and try again.",
    unreachable: "The market could not be reached. Please try again in a few minutes.",
  },
};
