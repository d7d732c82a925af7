/** What stands where a page failed, in Vietnamese. */
export const errorPage = {
  heading: "Trang này đang trục trặc",
  text: "Lỗi ở phía chợ, không phải do bạn. Giỏ hàng của bạn vẫn được giữ nguyên.",
  retry: "Thử lại",
};
