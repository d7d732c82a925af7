import { MarketError } from "../errors/market-error";
import { TABLE_LIMITS } from "./table";

const MEGABYTES = String(TABLE_LIMITS.bytes / 1_000_000);

const TEXTS = {
  empty: "Chưa có tệp nào, hoặc tệp trống. Hãy chọn tệp CSV hoặc XLSX.",
  heavy: `Tệp nặng quá ${MEGABYTES} MB. Hãy chia thành nhiều tệp nhỏ hơn.`,
  unknown: "Tệp này không phải bảng CSV hoặc XLSX. Hãy chọn lại đúng tệp.",
  old_excel: "Tệp Excel đời cũ (.xls) chợ không đọc. Hãy lưu lại thành .xlsx hoặc “CSV UTF-8”.",
  encoding: "Tệp không ở bảng mã UTF-8. Trong Excel, hãy lưu thành .xlsx hoặc “CSV UTF-8”.",
  broken: "Tệp bị hỏng hoặc chưa tải lên hết. Hãy mở ra, lưu lại rồi gửi lần nữa.",
  locked: "Tệp có mật khẩu nên chợ không mở được. Hãy bỏ mật khẩu rồi gửi lại.",
  swelling: "Tệp này bung ra quá lớn nên chợ không mở. Hãy lưu lại thành “CSV UTF-8”.",
  loading: "Tệp trước của gian hàng đang được nhập. Đợi nhập xong rồi gửi lại tệp này.",
  rows: `Tệp có nhiều hơn ${TABLE_LIMITS.rows.toLocaleString("vi-VN")} dòng. Hãy chia thành nhiều tệp.`,
  columns: `Tệp có nhiều hơn ${String(TABLE_LIMITS.columns)} cột. Hãy bỏ bớt những cột không dùng.`,
  no_rows: "Tệp chỉ có tiêu đề, chưa có dòng nào.",
} as const;

export type TableRefusal = keyof typeof TEXTS;

/**
 * Why a file is no table that the market reads: `invalid_input`, told in `details.fields.file`, and for
 * a program in `details.reason`.
 */
export function tableRefusal(reason: TableRefusal): MarketError {
  return new MarketError("invalid_input", { fields: { file: TEXTS[reason] }, reason });
}
