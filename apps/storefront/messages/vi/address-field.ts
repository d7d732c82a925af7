/** What the field of an address says in the browser, in Vietnamese. */
export const addressField = {
  label: "Địa chỉ nhận hàng",
  hint: "Số nhà hoặc thôn, rồi xã/phường, tỉnh. Tên cũ cũng được, ví dụ “Thôn 4, Đồng Rui, Tiên Yên”.",
};
