/** What the forms of a seller's products say in the browser, in Vietnamese. */
export const productForms = {
  save: "Tiếp tục",
  saving: "Đang lưu…",
  kept: "Đã giữ lại những gì bạn gõ dở. Bấm lưu để gửi.",
  failure: {
    fields: "Còn chỗ chưa đúng, xem các dòng đỏ.",
    not_found: "Bản nháp này không còn. Hãy mở lại từ danh sách sản phẩm.",
    sent: "Sản phẩm này đã gửi rồi.",
    forbidden: "Tài khoản này không được phép làm việc đó.",
    unreachable: "Chưa kết nối được với chợ nên chưa lưu được. Bấm lại là an toàn.",
  },
  available: "có sẵn",
  left: (count: number) => `còn ${String(count)}`,
  pack: {
    heading: "Gói và giá",
    nth: (n: number) => `Cách đóng gói ${String(n)}`,
    label: "Đóng gói",
    labelHint: "Ví dụ “Hộp 10 quả”, “Chai 500 ml”.",
    weight: "Cân nặng cả bao bì",
    weightHint: "Gam hoặc kg, ví dụ “700 g”. Phí giao tính theo số này.",
    price: "Giá bán (đồng)",
    stock: "Số lượng đang có",
    available: "Có sẵn, không cần đếm",
    unit: (price: string, per: string) => `Tức ${price}/${per}`,
    more: "Thêm cách đóng gói",
  },
  name: {
    choose: "Chọn bộ sản phẩm",
    set: "Bộ sản phẩm OCOP",
    title: "Tên sản phẩm",
    titleHint: "Như trên nhãn, ví dụ “Trứng vịt biển Đồng Rui”.",
  },
  review: {
    discard: "Bỏ bản nháp này",
    discardNow: "Đúng, bỏ ngay",
    submit: "Gửi bán",
    submitting: "Đang gửi…",
    waits: "Ban quản lý chợ xem rồi sản phẩm mới hiện ở chợ.",
  },
  photo: {
    later: "Để sau, ghi tên trước",
  },
};
