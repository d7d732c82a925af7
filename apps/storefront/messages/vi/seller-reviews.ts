/** What the seller's page of buyers' reviews says, in Vietnamese. */
export const sellerReviews = {
  title: "Đánh giá của người mua",
  description: "Người mua nói gì về hàng của bạn, và câu trả lời của bạn.",
  intro:
    "Mọi đánh giá đều hiện ở trang sản phẩm. Bạn trả lời một lần, sửa được; trả lời tử tế một lời chê thường được tin hơn mười lời khen.",
  tabs: "Xem",
  waiting: (count: number) => `Chưa trả lời (${String(count)})`,
  all: "Tất cả",
  none: { waiting: "Đánh giá nào cũng đã có câu trả lời.", all: "Chưa có đánh giá nào." },
  order: "Xem đơn hàng",
  answer: {
    label: "Câu trả lời của gian hàng",
    submit: "Trả lời",
    save: "Sửa câu trả lời",
    pending: "Đang gửi…",
    done: "Đã hiện trên trang sản phẩm.",
  },
  report: {
    open: "Báo ban quản lý chợ",
    hint: "Chợ chỉ gỡ đánh giá trái luật: xúc phạm, lộ dữ liệu cá nhân, nội dung cấm. Chê hàng không phải lý do.",
    label: "Vì sao cần xem lại?",
    submit: "Gửi báo cáo",
    done: "Đã gửi. Đánh giá vẫn hiện trong lúc ban quản lý chợ xem.",
    sent: (report: string) => `Bạn đã báo: ${report}`,
  },
  problem: {
    text: "Hãy viết vài chữ, nhiều nhất 1.000 chữ.",
    gone: "Đánh giá này đã gỡ hoặc không còn.",
    forbidden: "Tài khoản này không được phép làm việc đó.",
    unreachable: "Chưa kết nối được với chợ nên chưa gửi được. Bấm lại là an toàn.",
  },
};
