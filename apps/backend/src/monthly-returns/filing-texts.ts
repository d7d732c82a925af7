import type { AmountProblem } from "@cho-lang/retail-statistics/return-amount";

/** What is wrong with an amount, for the person who typed it. */
export const AMOUNT_TEXTS: Record<AmountProblem, string> = {
  letters: "Chỉ ghi chữ số, ví dụ 1.500.000.",
  negative: "Số tiền không thể âm. Hàng trả lại thì trừ sẵn rồi ghi phần còn lại.",
  fraction: "Hãy ghi số đồng chẵn, không có phần lẻ.",
  too_large: "Số này lớn hơn một nghìn tỷ đồng. Có thể bạn gõ thừa số 0?",
};

/** What is wrong with a number of orders. */
export const ORDER_TEXTS: Record<AmountProblem, string> = {
  letters: "Chỉ ghi chữ số, ví dụ 35. Không nhớ thì để trống.",
  negative: "Số đơn không thể âm.",
  fraction: "Số đơn là số chẵn, không có phần lẻ.",
  too_large: "Số này lớn hơn một triệu đơn. Có thể bạn gõ thừa số 0?",
};

export const ORDERS_ALONE_TEXT =
  "Có đơn ở kênh khác thì hãy ghi cả tiền hàng của kênh đó ở trên, hoặc để trống số đơn.";
export const CORRECTION_TEXT = "Hãy ghi lý do sửa, ít nhất 5 chữ cái.";
export const SOLD_TEXT =
  "Chợ đã giao hàng của bạn trong tháng này, nên không thể báo là không bán gì.";
export const EMPTY_TEXT =
  "Chưa có số tiền nào. Nếu tháng này không bán gì, hãy bấm “Tháng này không bán gì”.";
