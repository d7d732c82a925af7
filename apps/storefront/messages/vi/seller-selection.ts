/** What the seller door says about several orders at once, in Vietnamese. */
export const sellerSelection = {
  title: "Việc cho nhiều đơn",
  one: (code: string) => `Chọn đơn ${code}`,
  all: "Chọn tất cả",
  none: "Bỏ chọn",
  count: (count: number) => `Đã chọn ${String(count)} đơn`,
  hint: "Chọn các đơn rồi làm một lượt",
  step: {
    confirm: {
      action: "Xác nhận các đơn đã chọn",
      pending: "Đang xác nhận…",
      done: (count: number) => `Đã xác nhận ${String(count)} đơn.`,
    },
    "hand-over": {
      action: "Đã gửi các đơn đã chọn",
      pending: "Đang lưu…",
      done: (count: number) => `Đã ghi: ${String(count)} đơn đang giao.`,
    },
    deliver: {
      action: "Đã giao xong các đơn đã chọn",
      pending: "Đang lưu…",
      done: (count: number) => `Đã ghi: ${String(count)} đơn giao xong.`,
    },
  },
  left: (count: number) => `Còn ${String(count)} đơn chưa làm được.`,
  nothing: "Hãy chọn ít nhất một đơn.",
  cancelled: "Có đơn đã hủy trong số đã chọn nên chưa in. Tải lại trang đơn hàng rồi chọn lại.",
  paper: { nhan: "Nhãn gửi", "phieu-giao": "Phiếu giao", "lay-hang": "Lấy hàng" },
};
