import type { complaintForms as vietnamese } from "../vi/complaint-forms";

/** What the forms of a buyer's complaint say in the browser, in English. */
export const complaintForms: typeof vietnamese = {
  kind: "What is wrong?",
  quantity: (most: number) => `How many pieces? (of ${String(most)} not paid back)`,
  bad: (unit: string) => `Only a part is bad? How many ${unit} (optional)`,
  badText: (amount: number, unit: string) =>
    `Each holds ${String(amount)} ${unit}. Leave it empty if all of it is bad.`,
  wish: "What would you like?",
  wishOf: { money: "My money back", goods: "The goods sent anew" },
  wishText: {
    money: "You keep the goods and get the money back by the way you paid.",
    goods: "The seller sends the same goods again; who has none left pays back.",
  },
  text: "Tell the seller about it",
  next: "Once it is sent you can add photos. The seller has 3 working days to answer; after that the market's operator decides.",
  nextNotArrived:
    "The seller has 3 working days to answer; after that the market's operator decides. If the goods come later, you can take it back.",
  submit: "Send the complaint",
  correct: "Correct the complaint",
  correctText: "It can be corrected until the seller answers.",
  save: "Save the complaint",
  pending: "Sending…",
  appeal: {
    title: "Don't agree?",
    text: "Write to the market's operator within 7 days of the seller's answer. The operator decides within 7 working days.",
    label: "Why do you not agree?",
    submit: "Send to the operator",
  },
  tooLittle: {
    title: "Too little?",
    text: "Write to the market's operator within 7 days of the seller's answer. The operator decides within 7 working days; what was paid back stays yours.",
    label: "Why is it too little?",
    submit: "Send to the operator",
  },
  notGood: {
    title: "They did not come, or are no better?",
    text: "Tell the market's operator within 14 days of their sending. The operator decides within 7 working days.",
    label: "What about the goods sent anew?",
    submit: "Send to the operator",
  },
  problem: {
    kind: "Please choose what is wrong.",
    quantity: "From 1 to the pieces that you received and that have not been paid back.",
    bad_units:
      "It must be from 1 to what the goods hold that you complain about; leave it empty if all is bad.",
    wish: "Please choose between your money and the goods sent anew.",
    text: "Please write a few words, at most 1,000 letters.",
    late: "The time is over, or this complaint has just been answered. Please load the page again.",
    locked: "This order can't be opened any more. Please go back to it and enter the phone number.",
    too_many: "You sent too often. Please wait some minutes and try again.",
    unreachable: "The market could not be reached, so it was not sent. Sending again is safe.",
  },
};
