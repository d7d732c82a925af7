/** What is said where a buyer changes or cancels her order, in Vietnamese. */
export const ownOrder = {
  open: "Đổi địa chỉ, bớt hàng hoặc hủy đơn",
  title: "Đổi hoặc hủy đơn hàng",
  description: "Đổi địa chỉ nhận, bớt hàng hoặc hủy một đơn chưa đóng gói.",
  of: (code: string) => `Đổi hoặc hủy đơn ${code}`,
  lead: (seller: string) => `Làm được đến khi ${seller} đóng gói. Người bán được báo ngay.`,
  back: (code: string) => `Về đơn ${code}`,
  money: {
    nothing: "Bạn chưa trả tiền nên không mất gì.",
    gateway: "Tiền đã trả tự hoàn lại theo cách bạn đã trả.",
    transfer: "Tiền đã chuyển khoản do người bán chuyển trả lại.",
  },
  elsewhere: {
    heading: "Đổi địa chỉ nhận",
    text: "Phí giao giữ như đã đặt. Sang xã, phường khác thì ngày nhận tính lại từ hôm nay.",
    submit: "Đổi địa chỉ",
    pending: "Đang đổi…",
  },
  less: {
    heading: "Bớt hàng",
    text: "Phí giao giữ như đã đặt.",
    quantityOf: (name: string) => `${name}: bớt`,
    some: (count: number, quantity: number) => `${String(count)} trên ${String(quantity)}`,
    all: (count: number) => `cả ${String(count)}`,
    submit: "Bớt",
    pending: "Đang bớt…",
  },
  off: {
    heading: "Hủy đơn",
    open: "Tôi không cần đơn này nữa",
    text: "Hủy rồi không lấy lại được; muốn mua thì đặt đơn mới.",
    submit: (code: string) => `Hủy đơn ${code}`,
    pending: "Đang hủy…",
  },
  problem: {
    changed: "Đơn vừa đổi hoặc đã đóng gói nên không đổi được ở đây nữa. Hãy về trang đơn để xem.",
    address: "Hãy ghi số nhà, đường hoặc thôn xóm, rồi xã, phường và tỉnh.",
    costs_more:
      "Giao tới đó tốn phí hơn nên đơn này không đổi được. Hãy hủy rồi đặt lại, hoặc nhắn người bán.",
    not_deliverable:
      "Cách giao của đơn này không tới được địa chỉ đó. Hãy hủy rồi đặt lại, hoặc nhắn người bán.",
    locked: "Không mở được đơn này nữa. Hãy về trang đơn và nhập lại số điện thoại.",
    too_many: "Bạn thử quá nhiều lần. Xin đợi ít phút rồi thử lại.",
    unreachable: "Chưa kết nối được với chợ nên chưa đổi được. Bấm lại là an toàn.",
  },
};
