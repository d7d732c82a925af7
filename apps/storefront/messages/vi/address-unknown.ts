/** What is said of an address in which no commune is found, in Vietnamese. */
export const addressUnknown = {
  text: "Chưa tìm thấy xã, phường này. Hãy ghi tên xã/phường và tỉnh, ví dụ “Thôn 4, Hải Lạng, Quảng Ninh”.",
};
