import type { errorPage as vietnamese } from "../vi/error-page";

/** What stands where a page failed, in English. */
export const errorPage: typeof vietnamese = {
  heading: "This page is in trouble",
  text: "The fault is ours, not yours. Your basket is kept as it is.",
  retry: "Try again",
};
