/** What opening a shop and its papers say, in English. */
export const sellerApplication = {
  start: {
    title: "Open a shop",
    description: "Cooperatives, households and firms open a shop on Chợ Làng from a phone.",
    intro: "Three short steps. What you type is kept when the line drops or the phone is closed.",
    submit: "Get a code",
    pending: "Sending the code…",
    phoneHint: "The market sends a six-digit code to this number.",
    login: "You have a shop already? Log in",
    sent: (phone: string) =>
      `A six-digit code is on its way to ${phone}. It is good for 5 minutes.`,
    open: "Open a new shop",
    go: "Continue",
  },
  title: "The shop's papers",
  description: "What a shop needs to sell, what is there and what is missing.",
  nav: "Papers",
  step: {
    shop: { title: "Shop", part: "Step 1 of 3" },
    legal: { title: "Legal particulars", part: "Step 2 of 3" },
    bank: { title: "Bank account", part: "Step 3 of 3" },
  },
  back: "The shop's papers",
  save: "Save and continue",
  state: {
    draft: {
      heading: "The application is being written",
      text: "You can send it once everything asked before sending is there. The rest may follow.",
    },
    submitted: {
      heading: "The application was sent",
      text: "The market's office is looking at it. You will get a message.",
    },
    returned: {
      heading: "Something must be added",
      text: "Change what the market's office asks for, then send it again.",
    },
    open: {
      heading: "The shop is open",
      text: "Keep your papers in force so that goods stay on sale.",
    },
  },
  noPhone:
    "The shop has no public phone number for the terms of sale to tell its buyers. Please give the market's office one.",
  note: "The market's office says",
  checklist: "What is needed",
  gate: { submit: "Before sending", approve: "Before opening" },
  status: { missing: "Missing", waiting: "Waiting", met: "Done", overridden: "Waived" },
  why: {
    particulars: "Still missing:",
    no_document: "This paper is missing.",
    document_refused: "The paper was not accepted.",
    document_expired: "The paper has expired.",
    document_unchecked: "The market's office is checking the paper.",
    not_declared: "Tick the pledge when you send the application.",
    too_few_products: "The shop has too few products.",
    not_linked: "The electronic identity is not linked.",
    link_unchecked: "The market's office is checking.",
    not_reviewed: "The market's office has not finished.",
  },
  identity: {
    heading: "Electronic identity",
    text: "The law wants selling accounts linked with the representative's VNeID identity.",
    state: {
      unlinked: "Not linked",
      pending: "The market's office is checking",
      linked: "Linked",
      failed: "The link failed",
      expired: "The link has expired",
    },
    closes: (at: string) => `It must be linked before ${at}; from then on the shop can't sell.`,
    closed: "The shop can't sell until it is linked. Open orders can still be delivered.",
    stops: (at: string) =>
      `The shop must be linked with a VNeID electronic identity before ${at}; from then on it can't sell.`,
    stopped:
      "The shop can't sell: it is not linked with a VNeID electronic identity. Open orders can still be delivered.",
    demonstration: "Demonstration: nobody was really linked.",
  },
  paper: {
    heading: "Papers",
    empty: "No paper yet.",
    line: (number: string, issuer: string, day: string) => `No. ${number}, ${issuer}, of ${day}`,
    until: (day: string) => `Good until ${day}`,
    check: { waiting: "To be checked", accepted: "Accepted", refused: "Not accepted" },
    state: { good: "In force", expiring: "Ends soon", expired: "Expired" },
  },
  way: { products: "Add a product", particulars: "Go on" },
  edit: (step: string) => `Change: ${step}`,
  none: "None yet",
};
