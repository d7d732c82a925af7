/**
 * Whether text messages about an order go to its phone. Anybody can type any number, so one that nobody has proven hears
 * nothing of an order that still waits for its money: its page tells. In cash the order is its seller's from the
 * beginning, and what she does with it is told.
 */
export function mayTextBuyer(order: {
  unproven_by: string | null;
  confirm_by: Date | string | null;
}): boolean {
  return order.unproven_by === null || order.confirm_by !== null;
}
