/** What stands on top of a page that the phone kept, in Vietnamese. Instants come already formatted. */
export const offline = {
  label: "Trang lưu trên máy",
  offline: (instant: string) =>
    `Không có mạng. Trang này lưu lúc ${instant}; giá và hàng còn có thể đã đổi.`,
  slow: (instant: string) =>
    `Mạng chậm. Trang này lưu lúc ${instant}; giá và hàng còn có thể đã đổi.`,
  again: "Tải bản mới",
};
