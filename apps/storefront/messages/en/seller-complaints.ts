import type { sellerComplaints as vietnamese } from "../vi/seller-complaints";

/** What the seller's page of buyers' complaints says, in English. */
export const sellerComplaints: typeof vietnamese = {
  title: "Buyers' complaints",
  description: "What buyers complain about in goods that arrived, and what you answer.",
  intro:
    "The goods arrived, and their buyer found something wrong. You pay back, send the goods anew if the buyer would like that, or say plainly why not. A complaint that nobody answers in time goes to the market's office by itself.",
  tabs: "Show",
  waiting: (count) => `To be answered (${String(count)})`,
  all: "All",
  none: { waiting: "No complaint waits for an answer.", all: "No complaints yet." },
  notice: (count) =>
    count === 1
      ? "1 complaint waits for an answer"
      : `${String(count)} complaints wait for an answer`,
  order: (code) => `Order ${code}`,
  by: (name, at) => `${name} wrote at ${at}`,
  photo: (name, number) => `Photo ${String(number)} by ${name}`,
  bad: (units, of, unit) =>
    `The buyer says that ${String(units)} of ${String(of)} ${unit} are bad.`,
  standing: {
    open: (until) => `Answer before ${until}. After that it goes to the market's office by itself.`,
    paid_back: "You paid back",
    part_paid: (amount) => `You paid a part back: ${amount}`,
    decided: (amount) => `The market's office decided that ${amount} goes back`,
    replaced: "You sent the goods anew",
    refused: "You did not pay back",
    late: "It was not answered in time and is with the market's office.",
    appealed: "The buyer does not agree and took it to the market's office.",
    notGood: "The buyer says that the goods sent anew did not come or are no better.",
    decideBy: (until) => `The office decides before ${until}.`,
    upheld: "The market's office decided that the money goes back",
    dismissed: "The market's office decided that no money goes back",
    withdrawn: "The buyer took the complaint back.",
  },
  words: {
    wish: "The buyer would like you to send the goods anew.",
    answer: "Your answer",
    appeal: "The buyer does not agree because",
    notGood: "The buyer told the market's office",
    decision: "Why the market's office decided so",
  },
  replace: {
    text: (goods) =>
      `You send ${goods} again and bear the carriage; nobody pays anything more. Your stock is less by these pieces. Tap once the goods are on their way; the buyer gets a message.`,
    label: "A word to the buyer (if needed): how they come, and when",
    submit: "The goods are sent",
    submitOf: (goods, code) => `The goods are sent: ${goods}, order ${code}`,
    pending: "Noting it…",
  },
  payBack: {
    text: (goods) =>
      `The buyer keeps the goods and gets back the money for ${goods}, by the way it was paid: the market returns a card or wallet payment at once; cash or a transfer you pay back yourself and note on the order's page. This can't be undone.`,
    notArrived:
      "An order that is still on its way ends as lost and is no sale; of one that was marked as delivered everything is paid back. By card or wallet the market pays it back at once; a transfer you pay back yourself; of cash the buyer owes nothing. This cannot be undone.",
    open: "Pay back…",
    openOf: (goods, code) => `Pay back… ${goods}, order ${code}`,
    sum: (amount) => `The buyer gets ${amount} back.`,
    sumWithFee: (amount, fee) => `The buyer gets ${amount} back, with the delivery fee of ${fee}.`,
    nothing: "There is no money to pay back.",
    submit: (amount) => `Pay ${amount} back`,
    submitOf: (amount, goods, code) => `Pay ${amount} back: ${goods}, order ${code}`,
    submitNothing: "Agree and end the complaint",
    pending: "Paying back…",
  },
  part: {
    open: "Pay a part back…",
    share: (units, of, unit, amount) =>
      `${String(units)} of ${String(of)} ${unit} are about ${amount}; you can change it.`,
    text: (least, below) =>
      `From ${least} to less than ${below}. The buyer keeps the goods, gets this sum back by the way it was paid and is told; who finds it too little may take it to the market's office. A part can be paid back once.`,
    label: "How many đồng go back?",
    submit: "Pay a part back",
    pending: "Paying back…",
  },
  refuse: {
    open: "Don't pay back, because…",
    text: "The buyer reads this. Who does not agree may take it to the market's office.",
    label: "Why do you not pay back?",
    submit: "Send the answer",
    pending: "Sending…",
  },
  note: {
    paid_back:
      "Noted as paid back. Was it cash or a transfer? Open the order to see what you still have to return.",
    part_paid:
      "Noted as paid back in part, and the buyer was told. Was it cash or a transfer? Open the order to see what you still have to return.",
    replaced:
      "Noted that the goods are sent anew; the stock is less by them and the buyer gets a message.",
    refused: "The answer was noted; the buyer can read it.",
    changed:
      "That complaint has been answered or passed on, or its buyer has just corrected it or taken it back, so the last tap changed nothing. The list was refreshed; please look again.",
  },
  problem: {
    text: "Please write why you do not pay back, at most 1,000 letters.",
    part: "The sum must be within what is named below. To pay all of it back, use that button.",
    long: "The message is longer than 1,000 letters.",
    stock:
      "Beside what others have ordered there is too little left. Add to your stock, or pay back.",
    forbidden: "This account may not do that.",
    unreachable:
      "The market can't be reached, so we don't know whether it was noted. Trying again is safe.",
  },
};
