import { addressField } from "./address-field";

/** What the form of checkout says whatever happens, in Vietnamese. */
export const checkoutForm = {
  buyer: "Người nhận",
  name: { label: "Họ và tên" },
  phone: { label: "Số điện thoại", hint: "Nhà sản xuất gọi số này trước khi giao" },
  recipients: {
    choose: "Giao đến",
    edit: "Sửa, hoặc giao đến nơi khác",
    calls: "Gọi trước khi giao",
  },
  address: addressField,
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
  deliverTo: "Giao đến",
  failure: {
    unreachable:
      "Chưa kết nối được với chợ, nên chưa biết đơn đã được nhận hay chưa. Những gì bạn nhập và giỏ hàng vẫn còn. Bấm đặt lại là an toàn: không bao giờ thành hai đơn.",
    unreachableQuote:
      "Chưa kết nối được với chợ nên chưa tính được phí giao. Những gì bạn nhập và giỏ hàng vẫn còn. Bạn thử lại sau ít phút.",
    keep: "Giữ đơn lại, tự gửi khi có mạng",
  },
  quote: {
    heading: "Đơn hàng của bạn",
    delivery: "Phí giao",
    unknown: "Chờ địa chỉ",
  },
  pay: "Cách trả tiền",
  pending: "Đang gửi…",
  summary: "Chưa đặt được hàng. Xin xem lại:",
};
