import type { sellerPause as vietnamese } from "../vi/seller-pause";

/** What the seller door says of days on which nothing is sent, in English. Days come already formatted. */
export const sellerPause: typeof vietnamese = {
  open: "Can't send for some days?",
  text: "Your goods stay on sale; buyers see the day you send again before they order. New orders must still be confirmed in time, only sending them waits for that day.",
  day: "Sending again from",
  other: "Another day",
  reason: "Why (optional, buyers can read it)",
  submit: "Tell buyers",
  heading: (day: string) => `Buyers are told: sends from ${day}`,
  ends: "It goes away by itself on that day. New orders must still be confirmed in time.",
  resume: "Send again from today",
  failure: {
    invalid: "Not saved: please choose the day again, from tomorrow to 30 days ahead.",
    forbidden: "This account may not do that.",
    unreachable: "The market could not be reached, so nothing was saved. It is safe to try again.",
  },
};
