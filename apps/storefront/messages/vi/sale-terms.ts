/** What the terms of a sale are called, in Vietnamese; their wording comes with the seller. */
export const saleTerms = {
  open: "Người bán, trả hàng và khiếu nại",
  agree:
    "Đặt hàng là bạn đồng ý với các điều khoản này. Bản bạn đồng ý được giữ cùng đơn và tải về được.",
  version: (day: string) => `Bản ngày ${day}`,
  download: "Tải điều khoản mua bán đã đồng ý",
};
