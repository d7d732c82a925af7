import type { claimWords as vietnamese } from "./vi-claims";

/** Words of the inbox of decisions that sellers sent in, in English. */
export const claimWords: typeof vietnamese = {
  claims: {
    title: "Sent in by sellers, to be checked ({{count}})",
    waiting: "{{count}} OCOP decisions to be checked",
    review: "Check",
    reviewTitle: "Compare with the decision",
    accept: "Accept",
    accepted: "Accepted; the stars count from the day of issue",
    decline: "Decline",
    declineText: "The seller will read the reason.",
    declined: "Declined",
    reason: "Reason",
    onlyPhoto: "A photo alone: read it and write below.",
    photo: "Photo of the decision, open it large",
    noPhoto: "No photo: compare with what the issuing body has published.",
    doubts: "Look twice",
    covers: "Products it certifies",
    listedSet: "As listed",
  },
};
