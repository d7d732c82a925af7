import type { orderMessages as vietnamese } from "../vi/order-messages";

/** What is said around messages between buyer and seller, in English. */
export const orderMessages: typeof vietnamese = {
  title: "Messages about the order",
  description: "Write to each other about an order.",
  of: (code) => `Messages about order ${code}`,
  openUnread: (count) => `${String(count)} new messages`,
  back: (code) => `Back to order ${code}`,
  earlier: "Earlier messages",
  last: "The last messages",
  own: "You",
  from: { buyer: "Buyer", seller: "Seller" },
  none: {
    buyer: "Nothing written yet. Ask the seller about this order here.",
    seller: "Nothing written yet. Write to the buyer about this order here.",
  },
  safety: {
    buyer:
      "Pay only in the way that stands in the order. If somebody wants a transfer of its own or money outside the market, don't send it: the market cannot get it back.",
    seller:
      "Send no account number and ask for no money outside the market. When there is a complaint, the market's operator can read the messages.",
  },
  number: {
    buyer: "There is a long number in this message. Don't send money to it.",
    seller: "There is a long number in this message. Money goes only as the order says.",
  },
  label: { buyer: "Write to the seller", seller: "Write to the buyer" },
  submit: "Send the message",
  pending: "Sending…",
  until: (until) => `You can write until ${until}.`,
  over: "The order ended long ago, so nothing more can be written. What was written can be read for 12 months after the order's end and is deleted then.",
  notice: (count) => `${String(count)} orders with new messages`,
  noticeOf: (code, count) => `${code}: ${String(count)}`,
  more: (count) => `and ${String(count)} more`,
  problem: {
    text: "Please write a few words, at most 1,000 letters.",
    over: "The order ended long ago, so nothing more can be written.",
    too_many: "Many messages in one hour or one day. Please wait and send it again.",
    locked: "This order can't be opened any more. Please go back to it and open it again.",
    forbidden: "This account may not do that.",
    unreachable: "The market could not be reached, so it may not be sent. Sending again is safe.",
  },
};
