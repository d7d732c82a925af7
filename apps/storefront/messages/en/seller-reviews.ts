/** What the seller's page of buyers' reviews says, in English. */
export const sellerReviews = {
  title: "Buyers' reviews",
  description: "What buyers say of your goods, and what you answer.",
  intro:
    "Every review is on its product's page. You answer once and may correct it; a kind answer to blame is often believed more than ten praises.",
  tabs: "Show",
  waiting: (count: number) => `Not answered (${String(count)})`,
  all: "All",
  none: { waiting: "Every review has been answered.", all: "No reviews yet." },
  order: "See the order",
  answer: {
    label: "The shop's answer",
    submit: "Answer",
    save: "Correct the answer",
    pending: "Sending…",
    done: "It is on the product's page.",
  },
  report: {
    open: "Tell the market's office",
    hint: "The market removes only what breaks the law: insults, personal data, forbidden content. Blame of the goods is no reason.",
    label: "Why should it be looked at?",
    submit: "Send the report",
    done: "Sent. The review stays while the market's office looks at it.",
    sent: (report: string) => `You reported: ${report}`,
  },
  problem: {
    text: "Please write some words, at most 1,000 letters.",
    gone: "This review was removed or is no longer there.",
    forbidden: "This account may not do that.",
    unreachable: "The market can't be reached, so nothing was sent. Trying again is safe.",
  },
};
