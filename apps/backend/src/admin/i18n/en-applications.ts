import type { applicationWords as vietnamese } from "./vi-applications";

/** Words of the queue of those who want to sell, in English. */
export const applicationWords: typeof vietnamese = {
  applications: {
    menu: "Applications",
    title: "Applications",
    subtitle: "Sellers apply by themselves; those that wait longest come first",
    submitted_at: "Sent",
    empty: "No application here",
    emptyHint: "Sellers apply on the market's page for opening a shop.",
    section: "Application",
    bank: "Bank account",
    returnAction: "Ask back",
    returnText: "The seller gets a message with this note and can change the application.",
    returnDone: "The application was returned",
    note: "Note",
    overrideReason: "Why it is waived",
    overrideText: "It counts as done for this shop. The reason goes into the log.",
    marked: "Noted",
  },
  applicationState: { draft: "Being written", submitted: "To be decided", returned: "Asked back" },
  requirementStatus: {
    missing: "Missing",
    waiting: "Waiting",
    met: "Done",
    overridden: "Waived",
  },
  requirementWhy: {
    particulars: "Particulars are missing or wrong",
    no_document: "The paper is missing",
    document_refused: "The paper was refused",
    document_expired: "The paper has expired",
    document_unchecked: "The paper is to be checked",
    not_declared: "The seller has not pledged it",
    too_few_products: "Too few products",
    not_linked: "The electronic identity is not linked",
    link_unchecked: "The identity is to be checked",
    not_reviewed: "Not looked at yet",
  },
  requirementAction: { verified: "Looked at", overridden: "Waive", none: "Take back" },
};
