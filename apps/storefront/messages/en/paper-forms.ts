import type { paperForms as vietnamese } from "../vi/paper-forms";

/** What the forms beside a seller's papers say in the browser, in English. */
export const paperForms: typeof vietnamese = {
  identity: {
    ask: "Ask the market's office to check",
    asking: "Sending…",
  },
  paper: {
    add: "Enter a paper",
    type: {
      registration: "Business registration",
      food_safety: "Food-safety paper",
      product_declaration: "Product declaration",
      alcohol_licence: "Licence to sell alcohol",
      ocop_decision: "OCOP decision",
    },
    field: {
      type: "Kind of paper",
      number: "Number",
      issuer: "Issuer",
      issued_on: "Day of issue",
      expires_on: "Last day (empty if it has none; a licence for alcohol has one)",
    },
    save: "Save the paper",
    saved: "The paper is saved.",
  },
  saving: "Saving…",
  submit: "Send the application",
  submitting: "Sending…",
  pledge: "Pledge",
};
