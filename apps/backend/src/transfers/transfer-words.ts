import { transferStanding, type TransferFacts } from "@cho-lang/payment-codecs/judge-transfer";
import { formatDong } from "@cho-lang/ocop/money";

/** What the buyer of an order that is paid by transfer still pays, or gets back: a sentence of a text message. */
export function transferWords(sellerName: string, facts: TransferFacts): string {
  const { missing_vnd, owed_vnd } = transferStanding(facts);
  if (owed_vnd > 0) {
    return `${sellerName} sẽ trả lại bạn ${formatDong(owed_vnd)} đã chuyển.`;
  }
  return missing_vnd > 0
    ? `Bạn còn phải chuyển ${formatDong(missing_vnd)}.`
    : "Bạn không phải trả thêm gì.";
}
