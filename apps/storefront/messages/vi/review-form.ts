/** What the form of a review says in the browser, in Vietnamese. */
export const reviewForm = {
  shownTo: "Ai cũng đọc được, kể cả nhà sản xuất. Số điện thoại và địa chỉ của bạn không hiện ra.",
  score: {
    legend: "Bạn cho mấy điểm?",
    five: "5 · Rất hài lòng",
    four: "4 · Hài lòng",
    three: "3 · Tạm được",
    two: "2 · Chưa hài lòng",
    one: "1 · Thất vọng",
  },
  text: "Món hàng thế nào?",
  textHint: "Không bắt buộc, nhiều nhất 1.000 chữ.",
  name: "Tên hiện cùng đánh giá",
  nameHint: (initials: string) => `Để trống thì hiện “${initials}”. Đừng ghi số điện thoại.`,
  submit: "Gửi đánh giá",
  save: "Lưu đánh giá",
  pending: "Đang gửi…",
  done: "Cảm ơn bạn. Đánh giá đã hiện trên trang sản phẩm.",
  problem: {
    score: "Hãy chọn từ 1 đến 5 điểm.",
    text: "Đánh giá dài quá 1.000 chữ.",
    name: "Tên dài quá 40 chữ hoặc có số điện thoại.",
    late: "Đã quá hạn viết hoặc sửa đánh giá này.",
    locked: "Không mở được đơn này nữa. Hãy về trang đơn hàng và nhập lại số điện thoại.",
    too_many: "Bạn gửi quá nhiều lần. Xin đợi ít phút rồi thử lại.",
    unreachable: "Chưa kết nối được với chợ nên chưa gửi được. Bấm lại là an toàn.",
  },
};
