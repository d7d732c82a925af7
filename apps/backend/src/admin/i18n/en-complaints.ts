/** Words of the page of buyers' complaints, in English. */
export const complaintWords = {
  complaints: {
    menu: "Complaints",
    title: "Buyers' complaints",
    subtitle:
      "What a seller did not answer in time, or a buyer does not agree to, the operator decides",
    status: "Show",
    escalated: "For the operator",
    open: "For the seller",
    ended: "Ended",
    order: "Order",
    buyer: "The buyer's complaint",
    answer: "The seller's answer",
    appeal: "Why the buyer does not agree",
    standing: "Standing",
    photo: "The buyer's photo {{number}}",
    until: "Until {{until}}",
    late: "Overdue since {{until}}",
    decide: "Decide",
    decideText:
      "Paid back, the buyer keeps the goods and gets the money back by the way it was paid; cash or a transfer the seller has to pay back. This can't be undone.",
    decideDone: "The decision is recorded",
    outcome: "Outcome",
    decision: "Why (buyer and seller read it)",
    empty: "No complaints",
    emptyHint: "Complaints for the operator appear here.",
  },
  complaintKind: {
    spoiled: "Spoiled goods",
    broken: "Broken or dented goods",
    wrong_goods: "Wrong goods",
    missing: "Goods missing",
    not_arrived: "Not arrived",
  },
  complaintStatus: {
    paid_back: "The seller pays back",
    refused: "The seller does not pay back",
    upheld: "Pay the buyer back",
    dismissed: "Do not pay back",
    withdrawn: "The buyer took it back",
  },
};
