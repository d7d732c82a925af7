/** What the form of checkout says in the browser, in Vietnamese. */
export const checkoutForm = {
  buyer: "Người nhận",
  name: { label: "Họ và tên" },
  phone: { label: "Số điện thoại", hint: "Nhà sản xuất gọi số này trước khi giao" },
  recipients: {
    choose: "Giao đến",
    edit: "Sửa, hoặc giao đến nơi khác",
    phone: (phone: string) => `Gọi trước khi giao: ${phone}`,
  },
  note: { label: "Ghi chú cho nhà sản xuất", optional: "không bắt buộc" },
  invoice: {
    open: "Mua cho doanh nghiệp, tổ chức (lấy hoá đơn)",
    text: "Nhà sản xuất xuất hoá đơn theo thông tin này. Mua cho gia đình thì để trống.",
    taxCode: { label: "Mã số thuế", hint: "10 chữ số, chi nhánh thêm 3 chữ số" },
    unit: { label: "Tên đơn vị", hint: "như trên đăng ký kinh doanh hoặc quyết định thành lập" },
    unitAddress: {
      label: "Địa chỉ trên hoá đơn",
      hint: "không bắt buộc, để trống thì lấy địa chỉ nhận hàng",
    },
  },
  choose: {
    legend: (place: string) => `“${place}” có thể ở những nơi sau. Nơi nào là của bạn?`,
    inProvince: (commune: string, province: string) => `${commune}, ${province}`,
  },
  known: {
    deliverTo: "Giao đến",
    renamed: (old: string, now: string) => `“${old}” nay là ${now}.`,
  },
  failure: {
    unreachable:
      "Chưa kết nối được với chợ, nên chưa biết đơn đã được nhận hay chưa. Những gì bạn nhập và giỏ hàng vẫn còn. Bấm đặt lại là an toàn: không bao giờ thành hai đơn.",
    unreachableQuote:
      "Chưa kết nối được với chợ nên chưa tính được phí giao. Những gì bạn nhập và giỏ hàng vẫn còn. Bạn thử lại sau ít phút.",
    leaveOut: "Bỏ món không giao được, đặt phần còn lại",
    keep: "Giữ đơn lại, tự gửi khi có mạng",
    adjust: "Lấy số còn lại, theo giá mới",
  },
  phoneCode: {
    label: "Mã trong tin nhắn",
    confirm: "Xác nhận và đặt hàng",
    send: "Gửi mã",
    again: "Gửi lại mã",
    wait: (seconds: number) => `Gửi lại mã sau ${String(seconds)} giây`,
    change: "Sai số? Sửa ô “Số điện thoại” rồi bấm đặt hàng.",
  },
  quote: {
    heading: "Đơn hàng của bạn",
    delivery: "Phí giao",
    free: "Miễn phí",
    notBrought: "Chưa giao được",
    unknown: "Chờ địa chỉ",
    total: "Tổng tiền trả khi nhận",
    totalEither: "Tổng tiền",
    totalGoods: "Tạm tính, chưa có phí giao",
    ready: (name: string, total: string) => `Đã tính phí giao. ${name}: ${total}.`,
    parcels: (count: number) =>
      `Mỗi nhà sản xuất gửi một gói riêng: ${String(count)} đơn, trả tiền từng gói khi nhận.`,
  },
  pay: "Cách trả tiền",
  submit: {
    quote: "Xem phí giao và tổng tiền",
    place: (total: string) => `Đặt hàng · ${total}`,
    pending: "Đang gửi…",
  },
  summary: "Chưa đặt được hàng. Xin xem lại:",
};
