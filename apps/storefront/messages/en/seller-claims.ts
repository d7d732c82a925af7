import type { sellerClaims as vietnamese } from "../vi/seller-claims";

/** What the pages on which a seller sends in a decision say, in English. */
export const sellerClaims: typeof vietnamese = {
  title: "Send an OCOP decision",
  description: "Send the decision that gives a product its OCOP stars, for the market to check.",
  intro:
    "Take a photo of the decision, or fill in the lines below, or both. The office checks it and tells you; earlier decisions stay in the history.",
  open: "Send a new decision",
  sent: "Sent. The office will check it and tell you.",
  photo: {
    heading: "1. Photo of the decision",
    choose: "Take or choose a photo of the decision",
    again: "Take it again",
    private: "Only your shop and the office can see this photo.",
    alt: "Photo of the decision that was sent",
    enough: "The photo is here. Lines that you cannot read may stay empty.",
  },
  heading: "2. What the decision says",
  products: "Products it certifies",
  noProducts: "The shop has no product yet. Please add one first.",
  field: {
    number: "Number of the decision",
    numberHint: "For example: 4011/QĐ-UBND",
    decision_date: "Day of the decision",
    issued_on: "Day of issue",
    issuedHint: "Leave empty if it is the day of the decision. The 36 months begin with it.",
    issuing_body: "Issuing body",
    bodyHint: "For example: Ủy ban nhân dân tỉnh Quảng Ninh",
    issuing_level: "Level of the body",
    stars: "Stars",
    product_set: "Product set that the decision names",
  },
  level: { district: "District", province: "Province", ministry: "Ministry" },
  choose: "Choose…",
  starsOf: (stars) => `${String(stars)} stars`,
  listedSet: "As listed",
  submit: "Send to be checked",
  submitting: "Sending…",
  failure: {
    fields: "Something is not right yet. Please look at what is marked.",
    not_found: "This product or photo is gone. Please open the page again.",
    forbidden: "This is not among your rights.",
    unreachable: "The market could not be reached. Sending again is safe.",
  },
  list: {
    heading: "Decisions sent in",
    photoOnly: "Photo of a decision",
    status: { pending: "To be checked", accepted: "Accepted", declined: "Not accepted" },
    sentAt: (day) => `sent ${day}`,
    photo: "See the photo",
  },
};
