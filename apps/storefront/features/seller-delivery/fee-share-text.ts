import { formatDong } from "@cho-lang/ocop/money";
import type { SellerDeliveryPage } from "@/lib/medusa/seller-delivery";
import { sellerDelivery as messages } from "@/messages/vi/seller-delivery";

/** How much of what buyers pay a seller is delivery, over her last orders. */
export function feeShareText({ orders, goods, fees }: SellerDeliveryPage["feeShare"]): string {
  if (orders === 0 || goods === 0) {
    return messages.share.none;
  }
  const percent = ((fees * 100) / goods).toLocaleString("vi-VN", { maximumFractionDigits: 1 });
  return messages.share.text(percent, orders, formatDong(fees), formatDong(goods));
}
