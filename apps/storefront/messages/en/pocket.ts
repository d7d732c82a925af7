/** What the pocket page says, which shows what the phone keeps, in English. Instants come already formatted. */
export const pocket = {
  title: "The market in your pocket",
  description:
    "Pages you have seen, your basket and your orders, kept on this phone to open without a connection.",
  lead: "The market keeps the pages you have seen, your basket and your orders on this phone. They open without a connection too.",
  unsupported:
    "This browser can't keep pages (or JavaScript is off). With a connection the market works as usual.",
  missing: {
    heading: "You are offline",
    text: "This page is not kept on the phone. It opens by itself once there is a connection. Meanwhile, here is what is kept:",
    retry: "Try again",
  },
  pages: {
    heading: "Pages you have seen",
    empty: "None yet. Pages that you open with a connection are kept here.",
    keptAt: (instant: string) => `kept at ${instant}`,
  },
  clear: {
    heading: "A shared phone?",
    text: "Pages you have seen, your basket and orders are on this phone. Name, phone number and address are here only until an order is sent.",
    open: "Clear the data on this phone",
    confirm: "Clear everything",
    unsent: (count: number) => `${String(count)} unsent order(s) will be lost as well.`,
    done: "Cleared. This phone keeps nothing of yours any more.",
  },
};
