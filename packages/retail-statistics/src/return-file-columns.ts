import type { ToldField } from "./return-amount";

/**
 * Columns of a file of monthly returns of sellers without a shop: the field of each heading, in their usual
 * order. What this market delivered is no column, for it delivers nothing for them.
 */
export const RETURN_FILE_COLUMNS = {
  Mã: "code",
  Tháng: "month",
  "Sàn khác": "other_floors",
  "Trang riêng": "own_site",
  "Tin nhắn": "chat",
  "Điện thoại": "phone",
  "Bán tại chỗ": "counter",
  "Bán buôn": "wholesale",
  "Số đơn": "orders",
  "Không bán gì": "nothing_sold",
  "Lý do sửa": "reason",
} as const satisfies Record<string, ToldField | "code" | "month" | "nothing_sold" | "reason">;

export type ReturnFileColumn = keyof typeof RETURN_FILE_COLUMNS;
