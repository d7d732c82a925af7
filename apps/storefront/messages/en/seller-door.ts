import type { sellerDoor as vietnamese } from "../vi/seller-door";

/** What the seller door says, in English. */
export const sellerDoor: typeof vietnamese = {
  title: "Selling",
  login: {
    title: "Log in to sell",
    description: "The door for producers who sell at Chợ Làng.",
    intro: "For cooperatives, households and firms that sell at the market.",
    help: "Forgot the password? Please contact the market's office.",
  },
  logout: "Log out",
  pending: "The shop is not open yet, so its products do not show.",
  stopped: {
    suspended: "The shop is suspended. You can only finish the orders that you have.",
    closed:
      "The shop is closed. Please send the orders that you have; after the last one this door is shut.",
  },
  notice: {
    suspended: (day) =>
      `From ${day} on the shop is suspended. Orders from before must still be sent.`,
    closed: (day) => `From ${day} on the shop is closed. Orders from before must still be sent.`,
  },
  why: (reason) => `Reason: ${reason}`,
  askOffice: "If anything is unclear, please contact the market's office.",
  orders: {
    title: "Orders",
    description: "Your orders.",
    tabs: "Filter by state",
    all: "All",
    tab: {
      placed: "New",
      confirmed: "To send",
      handed_over: "On the way",
      delivered: "Done",
      cancelled: "Cancelled",
    },
    empty: {
      placed: "No new orders. New ones appear here.",
      confirmed: "No order waits to be sent.",
      handed_over: "No order is on its way.",
      delivered: "No order has been delivered yet.",
      cancelled: "No order was cancelled.",
      all: "No orders yet. The first one appears here.",
    },
    collect: "To collect",
    collected: "Collected",
    cancelled: "Cancelled, nothing to collect",
    afterReturns: (way) => `${way}; what is left after paying back`,
    more: (line: string, count: number) => `${line} and ${String(count)} more`,
    open: (code: string) => `Open order ${code}`,
    previous: "Previous page",
    next: "Next page",
    others: "Other orders",
    range: (from: number, to: number, count: number) =>
      `${String(from)}–${String(to)} of ${String(count)} orders`,
    pages: "Pages of orders",
  },
  order: {
    title: (code: string) => `Order ${code}`,
    back: "All orders",
    buyer: "Recipient",
    call: (phone: string) => `Call ${phone}`,
    address: "Deliver to",
    note: "The buyer's note",
    goods: "Goods in the order",
    goodsToPrepare: "Goods to prepare",
    history: "History",
    delivered: "Delivered to the buyer",
    missing: {
      heading: "Order not found",
      text: "There is no such order, or it is not your shop's.",
    },
  },
  deadline: {
    left: (hours, minutes) =>
      hours === 0
        ? `${String(minutes)} working minutes left`
        : `${String(hours)} h${minutes === 0 ? "" : ` ${String(minutes)} min`} of working time left`,
    over: "Time is over; it is about to be cancelled",
    until: (instant) => `Confirm by ${instant}`,
    missed: "Cancelled by itself: it was not confirmed in time.",
  },
  unreachable: {
    heading: "The orders can't be loaded right now",
    text: "The market's server does not answer. No order is lost; please try again in a few minutes.",
    retry: "Try again",
  },
};
