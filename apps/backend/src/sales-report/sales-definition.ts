/** What the figures of the sales report mean; a figure without it is not published. */
export const SALES_DEFINITION = {
  vi:
    "Giá trị hàng hoá của các đơn đã giao đến người mua trên chợ, đã gồm thuế, không gồm phí giao hàng, " +
    "tính bằng đồng. Chỉ tính đơn của người tiêu dùng: đơn lấy hoá đơn cho doanh nghiệp, tổ chức không phải " +
    "bán lẻ. Đơn được tính vào tháng giao hàng theo giờ Việt Nam, vào xã của người bán lúc giao. " +
    "Sao là hạng OCOP còn hiệu lực trong ngày đặt hàng. Đơn có nhiều nhóm hàng hoặc nhiều hạng sao được " +
    "đếm một lần ở mỗi nhóm, mỗi hạng.",
  en:
    "Value of the goods of orders delivered to their buyers on this market, tax included, delivery fees " +
    "excluded, in đồng. Orders of consumers alone: those invoiced to a business or another organisation are " +
    "no retail. An order counts in the month of its delivery in Việt Nam's time and in the " +
    "commune of its seller at delivery. Stars are the OCOP class in force on the day of the order. An " +
    "order with several product groups or classes of stars is counted once in each.",
} as const;
