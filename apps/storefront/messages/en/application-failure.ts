import type { applicationFailure as vietnamese } from "../vi/application-failure";

/** Why a step of a seller's application failed, in English. */
export const applicationFailure: typeof vietnamese = {
  paper: "Please check kind, number, issuer and days.",
  fields: "Something is not right yet; please look below.",
  unreachable:
    "The market can't be reached. What you typed is kept and goes out when you are online.",
  wrong_status: "The application was sent and can't change until the market's office returns it.",
  incomplete: "Some things below are still missing.",
  forbidden: "Only whoever may change the shop can change its papers.",
  too_many: "Too many tries. Please wait a few minutes.",
};
