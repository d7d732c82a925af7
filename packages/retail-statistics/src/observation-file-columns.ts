/**
 * Columns of a file of published values: the field of each heading, in their usual order. The file that the
 * public page offers has the same ones.
 */
export const OBSERVATION_FILE_COLUMNS = {
  "Chuỗi số liệu": "series",
  Kỳ: "period",
  "Giá trị": "value",
  "Trạng thái": "status",
  "Ngày công bố": "published_on",
  Nguồn: "source_name",
  "Địa chỉ nguồn": "source_address",
} as const;

export type ObservationFileColumn = keyof typeof OBSERVATION_FILE_COLUMNS;
