import type { orderPlaced as vietnamese } from "../vi/order-placed";

/** What the confirmation of a placed order says, in English. Amounts and counts come already formatted. */
export const orderPlaced: typeof vietnamese = {
  title: "Ordered",
  description: "The orders you have just placed at Chợ Làng.",
  heading: (count: number) => (count === 1 ? "Ordered" : `${String(count)} orders placed`),
  thanks: (name: string) => `Thank you, ${name}.`,
  next: "What happens next",
  steps: [
    "The producer confirms the order and prepares the goods.",
    "The courier calls you before coming.",
    "You receive the goods and pay in cash.",
  ],
  total: "Total to pay on delivery",
  keep: "Keep the order code: with your phone number it shows where the order is.",
  track: "Track the order",
  trackOf: (code: string) => `Track order ${code}`,
  more: "Go on shopping",
  retry: "Load again",
  none: {
    heading: "No order has just been placed",
    text: "This page opens only on the device that ordered. You can look an order up by its code and phone number.",
    action: "Look an order up",
  },
  unreachable: {
    heading: "Your order was received",
    text: "Its details can't be loaded right now. The order is not lost; please open this page again in a few minutes.",
  },
};
