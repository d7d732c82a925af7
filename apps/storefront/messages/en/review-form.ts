import type { reviewForm as vietnamese } from "../vi/review-form";

/** What the form of a review says in the browser, in English. */
export const reviewForm: typeof vietnamese = {
  shownTo: "Everybody can read it, the producer too. Your phone number and address are not shown.",
  score: {
    legend: "How many points do you give?",
    five: "5 · Very content",
    four: "4 · Content",
    three: "3 · Not bad",
    two: "2 · Not content",
    one: "1 · Disappointed",
  },
  text: "What were the goods like?",
  textHint: "Not required, at most 1,000 letters.",
  name: "Name shown with the review",
  nameHint: (initials: string) => `Left empty, it is “${initials}”. Give no phone number.`,
  submit: "Send the review",
  save: "Save the review",
  pending: "Sending…",
  done: "Thank you. The review is on the product's page.",
  problem: {
    score: "Please choose from 1 to 5 points.",
    text: "The review is longer than 1,000 letters.",
    name: "The name is longer than 40 letters or has a phone number in it.",
    late: "The time to write or correct this review is over.",
    locked: "This order can't be opened any more. Please give the phone number again.",
    too_many: "Too many tries. Please wait a few minutes.",
    unreachable: "The market can't be reached, so nothing was sent. Trying again is safe.",
  },
};
