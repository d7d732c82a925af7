import type { accountForms as vietnamese } from "../vi/account-forms";

/** What the forms of a buyer's account say in the browser, in English. */
export const accountForms: typeof vietnamese = {
  login: {
    phone: "Phone number",
    submit: "Send me a code",
    pending: "Sending the code…",
  },
  code: {
    label: "Code in the message",
    submit: "Log in",
    pending: "Checking…",
    again: "Send another code",
    sending: "Sending…",
    resent: "A new code was sent. The one before is no longer good.",
  },
  problem: {
    phone: "This phone number is not right. Please give a Vietnamese mobile number of 10 digits.",
    code: "The code is wrong or has ended. Please look at the newest message, or ask for a new code.",
    too_many: "Too many tries. Please wait a while and try again.",
    unreachable:
      "The market cannot be reached. Nothing has changed; please try again in a few minutes.",
    ended: "You have been logged out. Please log in again.",
    changed: "This page is out of date. Please reload it and choose again.",
    consent:
      "The market keeps addresses only once you have agreed. Please agree on this page first.",
    full: "The account has 10 addresses. Please delete one before you add another.",
    name: "Please tell who receives the goods.",
    address:
      "Please give house or hamlet, then today's commune and the province, e.g. “Thôn 4, Xã Hải Lạng, Quảng Ninh”.",
    producer: "The market has no such producer, or no longer.",
    confirm: "Please tick the box before you delete.",
  },
  addresses: {
    name: "Who receives the goods",
    makeFirst: "First when I order",
    save: "Save the address",
    saving: "Saving…",
  },
};
