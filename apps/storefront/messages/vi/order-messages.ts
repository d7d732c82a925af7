/** What is said around messages between buyer and seller, in Vietnamese. Instants come already formatted. */
export const orderMessages = {
  title: "Tin nhắn về đơn hàng",
  description: "Nhắn cho nhau về một đơn hàng.",
  of: (code: string) => `Tin nhắn về đơn ${code}`,
  openUnread: (count: number) => `${String(count)} tin nhắn mới`,
  back: (code: string) => `Về đơn ${code}`,
  earlier: "Tin nhắn trước đó",
  last: "Tin nhắn mới nhất",
  own: "Bạn",
  from: { buyer: "Người mua", seller: "Người bán" },
  none: {
    buyer: "Chưa có tin nhắn. Hỏi người bán về đơn này ở đây.",
    seller: "Chưa có tin nhắn. Nhắn người mua về đơn này ở đây.",
  },
  safety: {
    buyer:
      "Chỉ trả tiền theo cách ghi ở đơn hàng. Ai bảo chuyển khoản riêng hay trả ngoài chợ, đừng chuyển: chợ không hoàn lại được.",
    seller:
      "Đừng gửi số tài khoản hay bảo người mua trả ngoài chợ. Có khiếu nại, ban quản lý chợ đọc được tin nhắn.",
  },
  number: {
    buyer: "Tin này có một dãy số. Đừng chuyển tiền tới đó.",
    seller: "Tin này có một dãy số. Tiền của đơn chỉ đi theo cách ghi ở đơn.",
  },
  label: { buyer: "Nhắn người bán", seller: "Nhắn người mua" },
  submit: "Gửi tin nhắn",
  pending: "Đang gửi…",
  until: (until: string) => `Nhắn được đến ${until}.`,
  over: "Đơn đã xong lâu nên không nhắn thêm được. Tin cũ đọc được trong 12 tháng kể từ khi đơn xong, sau đó chợ xóa.",
  notice: (count: number) => `${String(count)} đơn có tin nhắn mới`,
  noticeOf: (code: string, count: number) => `${code}: ${String(count)} tin`,
  more: (count: number) => `và ${String(count)} đơn nữa`,
  problem: {
    text: "Hãy viết vài chữ, nhiều nhất 1.000.",
    over: "Đơn đã xong lâu nên không nhắn thêm được.",
    too_many: "Bạn đã nhắn nhiều trong một giờ hoặc một ngày. Xin đợi rồi gửi lại.",
    locked: "Không mở được đơn này nữa. Hãy về trang đơn hàng và mở lại.",
    forbidden: "Tài khoản này không được phép làm việc đó.",
    unreachable: "Chưa kết nối được với chợ nên chưa biết đã gửi hay chưa. Bấm lại là an toàn.",
  },
};
