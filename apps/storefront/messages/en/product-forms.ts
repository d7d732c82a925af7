import type { productForms as vietnamese } from "../vi/product-forms";

/** What the forms of a seller's products say in the browser, in English. */
export const productForms: typeof vietnamese = {
  save: "Go on",
  saving: "Saving…",
  kept: "What you had typed was kept. Save it to send it.",
  failure: {
    fields: "Something is not right yet; see the lines in red.",
    not_found: "This draft is gone. Please open it again from the list of products.",
    sent: "This product was sent in already.",
    forbidden: "This account may not do that.",
    unreachable: "The market could not be reached, so nothing was saved. Pressing again is safe.",
  },
  available: "available",
  left: (count) => `${String(count)} left`,
  pack: {
    heading: "Packs and prices",
    nth: (n) => `Pack ${String(n)}`,
    label: "Pack",
    labelHint: "E.g. “Hộp 10 quả”, “Chai 500 ml”.",
    weight: "Weight with packing",
    weightHint: "Grams or kg, e.g. “700 g”. Delivery is priced by it.",
    price: "Price (đồng)",
    stock: "Pieces in stock",
    available: "Available now, not counted",
    unit: (price, per) => `That is ${price}/${per}`,
    more: "Add a pack",
  },
  name: {
    choose: "Choose a product set",
    set: "OCOP product set",
    title: "Product name",
    titleHint: "As on the label, e.g. “Trứng vịt biển Đồng Rui”.",
  },
  review: {
    discard: "Throw this draft away",
    discardNow: "Yes, throw it away",
    submit: "Put on sale",
    submitting: "Sending…",
    waits: "The market's office looks at it before it is shown.",
  },
  photo: {
    later: "Later, the name first",
  },
};
