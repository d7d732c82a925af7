import { formatDong } from "@cho-lang/ocop/money";
import type { BasketLine } from "@/lib/medusa/basket";
import { orderFigures as messages } from "@/messages/vi/order-figures";

/** Goods of one kind: what they are, how many and what they come to. */
export interface GoodsWords {
  variantId: string;
  name: string;
  quantity: string;
  amount: string;
}

/** Puts goods into words and amounts. */
export function goodsWords(lines: readonly BasketLine[]): GoodsWords[] {
  return lines.map(({ variantId, title, label, quantity, lineTotal }) => ({
    variantId,
    name: `${title}, ${label}`,
    quantity: messages.quantity(quantity),
    amount: formatDong(lineTotal),
  }));
}
