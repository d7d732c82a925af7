/** Words of the page of buyers' reviews, in English. */
export const reviewWords = {
  reviews: {
    menu: "Reviews",
    title: "Buyers' reviews",
    subtitle:
      "Praise and blame are shown in full; removed only where the law obliges, and readers see why",
    status: "Show",
    reported: "Reported",
    shown: "Shown",
    removed: "Removed",
    product: "Product",
    text: "Review",
    by: "Buyer",
    report: "Seller's report",
    decision: "Decision",
    remove: "Remove by law",
    removeText:
      "Words and photos go; a line with the reason and the day stays. It cannot be put back.",
    removeDone: "Removed",
    reason: "Legal reason",
    note: "What is unlawful, or number of the order (operators alone read it)",
    empty: "No reviews",
    emptyHint: "Reviews that sellers report stand here.",
  },
  removal: {
    insult: "Insult to honour or dignity (Civil Code, Article 34)",
    personal_data: "Personal data given away (Law 91/2025/QH15)",
    unlawful: "Forbidden or immoral content (Law 19/2023/QH15, Article 39)",
    authority: "Order of a court or authority",
  },
};
