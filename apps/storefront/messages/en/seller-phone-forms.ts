import type { sellerPhoneForms as vietnamese } from "../vi/seller-phone-forms";

/** What the log-in by phone says in the browser, in English. */
export const sellerPhoneForms: typeof vietnamese = {
  phone: {
    label: "Phone number",
    submit: "Send me a code",
    pending: "Sending…",
  },
  code: {
    label: "Code of six digits",
    submit: "Enter",
    pending: "Checking…",
    again: "Send another code",
    sending: "Sending…",
    resent: "Another code was sent; the one before is worth nothing now.",
  },
  problem: {
    name: "Please give your name.",
    phone: "This is not a mobile number.",
    code: "The code is wrong or has ended. Please check it, or ask for another one.",
    ended: "This invitation can no longer be used. Please ask for a new one.",
    too_many: "Too many tries. Please wait a few minutes and try again.",
    unreachable: "The market could not be reached. Please try again in a few minutes.",
  },
  join: {
    name: "Your name",
  },
};
