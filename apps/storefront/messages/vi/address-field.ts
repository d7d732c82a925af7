/** What the field of an address says in the browser, in Vietnamese. */
export const addressField = {
  label: "Địa chỉ nhận hàng",
  hint: "Số nhà hoặc thôn, rồi xã/phường, tỉnh. Tên cũ cũng được, ví dụ “Thôn 4, Đồng Rui, Tiên Yên”.",
  unknown:
    "Chưa tìm thấy xã, phường này. Hãy ghi tên xã/phường và tỉnh, ví dụ “Thôn 4, Hải Lạng, Quảng Ninh”.",
  suggestions: "Gợi ý địa chỉ",
  count: (count: number) =>
    count === 0 ? "Không có gợi ý" : `${String(count)} gợi ý. Dùng phím lên, xuống để chọn.`,
  formerly: (old: string) => `trước đây: ${old}`,
};
