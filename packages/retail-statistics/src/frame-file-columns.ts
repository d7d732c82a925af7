/** Columns of a file of the province's list of sellers: the field of each heading, in their usual order. */
export const FRAME_FILE_COLUMNS = {
  Mã: "code",
  Tên: "name",
  Loại: "kind",
  "Quy mô": "size",
  "Mã xã": "commune_code",
  "Từ tháng": "from_month",
  "Đến tháng": "until_month",
  "Nhập vào": "merged_into",
  "Gian hàng": "shop",
} as const;

export type FrameFileColumn = keyof typeof FRAME_FILE_COLUMNS;
