/** What checkout says, in Vietnamese. */
export const checkout = {
  title: "Đặt hàng",
  description: "Cho biết nơi nhận, xem phí giao và tổng tiền, rồi đặt hàng. Trả tiền mặt khi nhận.",
  back: "Về giỏ hàng",
  recipients: {
    login: "Đã từng mua ở chợ? Vào tài khoản để khỏi gõ lại",
  },
  failure: {
    lineTakeable: (title: string, pieces: number) =>
      pieces > 0
        ? `${title}: lúc này đặt được tối đa ${String(pieces)}`
        : `${title}: lúc này chưa đặt thêm được`,
    lineStuck: (title: string) => `${title}: không giao được tới địa chỉ này`,
    lineLeft: (title: string, available: number) =>
      available > 0 ? `${title}: chỉ còn ${String(available)}` : `${title}: đã hết`,
    linePrice: (title: string, before: string, now: string) =>
      `${title}: giá đổi từ ${before} thành ${now}`,
    lineGone: (title: string) => `${title}: hiện không bán nữa`,
  },
  cash: {
    heading: "Trả tiền mặt khi nhận hàng",
    text: "Bạn chỉ trả tiền cho người giao khi đã cầm hàng trên tay.",
  },
  noCash: "Với số điện thoại này, lần này chưa trả tiền mặt được. Xin chọn cách khác.",
  noCashOnly: "Với số điện thoại này, lần này chưa trả tiền mặt được.",
  cashRefuser: {
    none: (seller: string) => `${seller} không nhận tiền mặt khi giao.`,
    alcohol: (seller: string) => `Đơn của ${seller} có rượu: luật không cho trả tiền mặt.`,
    ceiling: (seller: string, ceiling: string) =>
      `${seller} chỉ nhận tiền mặt cho đơn đến ${ceiling}; đơn này cao hơn nên trả trước.`,
  },
  noWay:
    "Lúc này chưa có cách trả tiền nào cho giỏ hàng này nên chưa đặt được. Bạn gọi nhà sản xuất hoặc ban quản lý chợ để được giúp; giỏ hàng vẫn còn nguyên.",
  noSharedWay:
    "Lúc này chưa có cách trả tiền nào chung cho các nhà sản xuất trong giỏ nên chưa đặt được. Bạn đặt riêng hàng của từng nhà; giỏ hàng vẫn còn nguyên.",
  transfer: {
    heading: "Chuyển khoản qua mã QR",
    text: "Đặt xong, bạn quét mã QR để chuyển thẳng cho nhà sản xuất trong 24 giờ. Ngày giao tính lại từ khi tiền về.",
  },
  gateways: {
    stripe: {
      heading: "Thẻ (Visa, Mastercard, JCB)",
      text: "Đặt xong, bạn trả một lần cho cả giỏ hàng bằng thẻ.",
    },
    vnpay: { heading: "VNPAY", text: "Đặt xong, bạn quét mã hoặc dùng thẻ nội địa qua VNPAY." },
    momo: { heading: "Ví MoMo", text: "Đặt xong, bạn trả cả giỏ hàng bằng ví MoMo." },
    zalopay: { heading: "ZaloPay", text: "Đặt xong, bạn trả cả giỏ hàng bằng ZaloPay." },
  },
  testPayment: "Thanh toán thử: không có đồng nào được chuyển.",
  emptyBasket: {
    heading: "Chưa có gì để đặt",
    text: "Giỏ hàng đang trống. Chọn hàng trước, rồi quay lại đây.",
  },
  order: {
    code: "Mã đơn",
    deliverTo: "Giao đến",
    total: "Trả khi nhận",
    note: "Ghi chú",
    invoice: "Hoá đơn cho",
    taxCode: (code: string) => `Mã số thuế: ${code}`,
  },
  choose: {
    legend: (place: string) => `“${place}” có thể ở những nơi sau. Nơi nào là của bạn?`,
    inProvince: (commune: string, province: string) => `${commune}, ${province}`,
  },
  phoneCode: {
    label: "Mã trong tin nhắn",
    confirm: "Xác nhận và đặt hàng",
    send: "Gửi mã",
    again: "Gửi lại mã",
    wait: ["Gửi lại mã sau ", " giây"] as [string, string],
    change: "Sai số? Sửa ô “Số điện thoại” rồi bấm đặt hàng.",
  },
  adjust: {
    leaveOut: "Bỏ món không giao được, đặt phần còn lại",
    /** Where there is less of something, another price, or both. */
    take: {
      stock: "Lấy số còn lại",
      price: "Đồng ý giá mới",
      both: "Lấy số còn lại, theo giá mới",
    },
  },
};
