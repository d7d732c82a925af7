/** What a list is called that was searched for or narrowed, in Vietnamese; with and without a line. */
export const listHeading = {
  all: "Tìm trong chợ",
  results: (text: string) => `Kết quả cho “${text}”`,
  nothing: (text: string) => `Chưa thấy “${text}” trong chợ`,
  /** The words alone find something. */
  nothingChosen: (text: string) => `Chưa thấy “${text}” theo những gì bạn chọn`,
  nothingAtAll: "Không có món nào như vậy",
  /** Of a producer, a group, a commune or several of them. */
  nothingOf: (names: string) => `${names}: không có món nào như vậy`,
};
