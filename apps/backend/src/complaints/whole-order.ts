import type { OrderedLine, OwnOrder } from "../reviews/load-own-order";

/**
 * The whole of an order where a complaint wants a line: that nothing has come is said once, not line by line. It has
 * the order's own id.
 */
export function wholeOrder({ id, lines }: Pick<OwnOrder, "id" | "lines">): OrderedLine {
  const left = lines.reduce((sum, line) => sum + line.left, 0);
  return { id, title: "Cả đơn hàng", label: "", left };
}
