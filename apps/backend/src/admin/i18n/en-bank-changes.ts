import type { bankChangeWords as vietnamese } from "./vi-bank-changes";

/** Words of the inbox of bank accounts that sellers want changed, in English. */
export const bankChangeWords: typeof vietnamese = {
  bankChanges: {
    menu: "Bank accounts",
    title: "Changes of bank accounts",
    subtitle:
      "Call the seller back on the number on file before you confirm; none takes effect within 3 days",
    status: "Show",
    waiting: "Waiting",
    confirmed: "Confirmed, not yet due",
    in_force: "In force",
    declined: "Declined",
    withdrawn: "Withdrawn by the seller",
    waitingCount: "{{count}} bank accounts wait",
    seller: "Seller",
    before: "In force",
    after: "To become",
    by: "Asked by",
    notBefore: "Not before",
    decided: "Decision",
    confirm: "Confirm",
    confirmText: "Money goes there once it is due. The owners are told and can still withdraw it.",
    confirmDone: "Confirmed",
    decline: "Decline",
    declineText: "Money stays with the old account. The seller reads the reason.",
    declineDone: "Declined",
    reason: "Reason",
    empty: "Nothing here",
    emptyHint: "An owner who wants another bank account appears here.",
  },
};
