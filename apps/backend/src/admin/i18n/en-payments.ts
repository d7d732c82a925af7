/** Words of the page of payments by card and wallet, in English. */
export const paymentWords = {
  payments: {
    menu: "Payments",
    title: "Payments by card and wallet",
    subtitle: "Each row is one order's part; refunds always go back the way the buyer paid",
    show: "Show",
    refused: "Not paid back yet",
    all: "All",
    search: "Search by order code",
    order: "Order",
    way: "Paid by",
    status: "Status",
    captured: "Received",
    refunded: "Paid back",
    refunds: "Refunds",
    none: "No payments",
    noneHint:
      "Refunds that a gateway refused, or tells nothing of, stand here for somebody to look into at the gateway.",
    owed: "{{amount}} still to be paid back: the gateway refused.",
    unclear: "{{amount}} to pay back: the gateway doesn't tell what became of it.",
    askedUntil:
      "The market asks the gateway until {{until}}; without an outcome it then waits here for you.",
    end: "Note the outcome",
    endText:
      "Look this payment up on the gateway's own pages, then note what you saw. What did not go back has to be sent once more.",
    endDone: "The outcome is noted",
    endOutcome: "Did the money go back to the buyer?",
    endNote: "What you saw at the gateway, such as its number of the refund",
    refund: "Pay back",
    refundText:
      "The money goes back the way the buyer paid, never more than is held for this order. It cannot be taken again.",
    refundDone: "The refund was sent",
    amount: "Amount (đồng)",
    reason: "Reason (not shown to the buyer)",
    orderCancelled: "order cancelled",
    inCashInstead: "buyer changed to cash",
    goodsPaidBack: "goods paid back",
    overpaid: "more than the order comes to",
  },
  paymentStatus: {
    open: "Waiting",
    paid: "Paid",
    failed: "Failed",
    expired: "Expired",
    replaced: "Cash instead",
  },
  refundOutcome: {
    done: "The gateway paid it back",
    refused: "The gateway did not pay it back",
  },
  refundStatus: {
    asked: "under way",
    done: "paid back",
    refused: "refused",
  },
  gateway: {
    stripe: "Card",
    vnpay: "VNPAY",
    momo: "MoMo",
    zalopay: "ZaloPay",
  },
};
