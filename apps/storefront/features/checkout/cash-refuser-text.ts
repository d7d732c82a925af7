import { formatDong } from "@cho-lang/ocop/money";
import type { CashRefuser } from "@/lib/medusa/cash-refuser";
import { checkout as messages } from "@/messages/vi/checkout";

/** Why an order of a seller is not paid in cash, in one line that names her. */
export function cashRefuserText({ name, ceiling, alcohol }: CashRefuser): string {
  if (alcohol) {
    return messages.cashRefuser.alcohol(name);
  }
  return ceiling === null
    ? messages.cashRefuser.none(name)
    : messages.cashRefuser.ceiling(name, formatDong(ceiling));
}
