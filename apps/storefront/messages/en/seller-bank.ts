import type { sellerBank as vietnamese } from "../vi/seller-bank";

/** What the page of a seller's bank account says, in English. */
export const sellerBank: typeof vietnamese = {
  title: "Bank account",
  description: "Which account the money of sales goes to, and how to change it.",
  now: "In use",
  none: "No account yet.",
  heading: "Change to another account",
  text: (days: number) =>
    `The market calls you back to check, and no sooner than ${String(days)} days later money goes to the new account. Until then it goes to the present one; every owner is told and can stop it.`,
  ownerOnly: "Only an owner of the shop can change its bank account.",
  codeGoes: (ends: string) => `The market sends a six-digit code to the number ending in ${ends}.`,
  send: "Get a code",
  sending: "Sending the code…",
  sent: (ends: string) =>
    `A code is on its way to the number ending in ${ends}, good for 5 minutes and for this account alone.`,
  code: "Six-digit code",
  ask: "Ask for the change",
  asking: "Sending…",
  again: "Send another code",
  edit: "Correct the account",
  open: {
    waiting: "Waiting for the market's office",
    confirmed: "Confirmed, not yet due",
    declined: "Declined",
    withdrawn: "Withdrawn",
    in_force: "In force",
  },
  asked: (name: string, at: string) => `${name} asked for it at ${at}`,
  notBefore: (at: string) => `Money goes to this account at ${at} at the earliest.`,
  notMe:
    "It was not you, or you changed your mind? Press the button, and call the market's office if a stranger got into the shop.",
  withdraw: "It was not me, stop it",
  withdrawing: "Stopping…",
  ownerStops: "An owner of the shop can stop this at any time before it takes effect.",
  past: "Past changes",
  notice: (at: string) => `Somebody asked for another bank account, from ${at} at the earliest.`,
  look: "See it, and stop it if it was not you",
  change: "See or change the account",
  failure: {
    fields:
      "Something is not right, please look below. The new account must differ from the present one.",
    code: "The code is wrong or has ended. Please check it, or get another one.",
    no_phone: "The shop has no mobile number for a code. Please contact the market's office.",
    wrong_status: "This was just changed elsewhere. Please load the page again.",
    forbidden: "Only an owner of a shop that sells can change its bank account.",
    too_many: "Too many codes were sent today. Please try again tomorrow.",
    unreachable: "The market did not answer, nothing was sent. Pressing again is safe.",
  },
};
