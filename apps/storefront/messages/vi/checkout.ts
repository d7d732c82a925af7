/** What checkout says, in Vietnamese. */
export const checkout = {
  title: "Đặt hàng",
  description: "Cho biết nơi nhận, xem phí giao và tổng tiền, rồi đặt hàng. Trả tiền mặt khi nhận.",
  back: "Về giỏ hàng",
  buyer: "Người nhận",
  name: { label: "Họ và tên" },
  phone: { label: "Số điện thoại", hint: "Nhà sản xuất gọi số này trước khi giao" },
  recipients: {
    login: "Đã từng mua ở chợ? Vào tài khoản để khỏi gõ lại",
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
  error: {
    summary: "Chưa đặt được hàng. Xin xem lại:",
    name_missing: "Hãy cho biết tên người nhận.",
    name_long: "Tên dài quá 100 ký tự.",
    phone_missing: "Hãy cho biết số điện thoại.",
    phone_invalid:
      "Số điện thoại chưa đúng. Số di động Việt Nam có 10 chữ số, bắt đầu bằng 03, 05, 07, 08 hoặc 09.",
    phone_old:
      "Số di động 11 chữ số đã đổi đầu số từ năm 2018, ví dụ 0162 nay là 032. Hãy ghi số mới có 10 chữ số.",
    address_missing: "Hãy cho biết địa chỉ nhận hàng.",
    address_unknown:
      "Chưa tìm thấy xã, phường này. Hãy ghi tên xã/phường và tỉnh, ví dụ “Thôn 4, Hải Lạng, Quảng Ninh”.",
    address_choose: "Hãy chọn xã, phường của bạn trong danh sách.",
    street_missing: "Hãy ghi thêm số nhà, đường hoặc thôn trước tên xã, phường.",
    address_long: "Địa chỉ dài quá 250 ký tự.",
    note_long: "Ghi chú dài quá 500 ký tự.",
    tax_code_missing: "Hãy ghi mã số thuế của đơn vị lấy hoá đơn.",
    tax_code_shape: "Mã số thuế của đơn vị có 10 chữ số, của chi nhánh có 13 chữ số.",
    tax_code_wrong: "Mã số thuế chưa đúng: có chữ số bị sai. Hãy đối chiếu lại từng số.",
    unit_missing: "Hãy ghi tên đơn vị lấy hoá đơn.",
    unit_long: "Tên đơn vị dài quá 200 ký tự.",
    unit_address_long: "Địa chỉ trên hoá đơn dài quá 250 ký tự.",
  },
  failure: {
    unreachable:
      "Chưa kết nối được với chợ, nên chưa biết đơn đã được nhận hay chưa. Những gì bạn nhập và giỏ hàng vẫn còn. Bấm đặt lại là an toàn: không bao giờ thành hai đơn.",
    unreachableQuote:
      "Chưa kết nối được với chợ nên chưa tính được phí giao. Những gì bạn nhập và giỏ hàng vẫn còn. Bạn thử lại sau ít phút.",
    lineTakeable: (title: string, pieces: number) =>
      pieces > 0
        ? `${title}: lúc này đặt được tối đa ${String(pieces)}`
        : `${title}: lúc này chưa đặt thêm được`,
    leaveOut: "Bỏ món không giao được, đặt phần còn lại",
    lineStuck: (title: string) => `${title}: không giao được tới địa chỉ này`,
    keep: "Giữ đơn lại, tự gửi khi có mạng",
    adjust: "Lấy số còn lại, theo giá mới",
    lineLeft: (title: string, available: number) =>
      available > 0 ? `${title}: chỉ còn ${String(available)}` : `${title}: đã hết`,
    linePrice: (title: string, before: string, now: string) =>
      `${title}: giá đổi từ ${before} thành ${now}`,
    lineGone: (title: string) => `${title}: hiện không bán nữa`,
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
  cash: {
    heading: "Trả tiền mặt khi nhận hàng",
    text: "Bạn chỉ trả tiền cho người giao khi đã cầm hàng trên tay.",
  },
  pay: "Cách trả tiền",
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
  submit: {
    quote: "Xem phí giao và tổng tiền",
    place: (total: string) => `Đặt hàng · ${total}`,
    pending: "Đang gửi…",
  },
  emptyBasket: {
    heading: "Chưa có gì để đặt",
    text: "Giỏ hàng đang trống. Chọn hàng trước, rồi quay lại đây.",
  },
  order: {
    code: "Mã đơn",
    deliverTo: "Giao đến",
    goods: "Tiền hàng",
    delivery: "Phí giao",
    free: "Miễn phí",
    total: "Trả khi nhận",
    note: "Ghi chú",
    invoice: "Hoá đơn cho",
    taxCode: (code: string) => `Mã số thuế: ${code}`,
    quantity: (count: number) => `× ${String(count)}`,
  },
};
