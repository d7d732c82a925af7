import { formatDong } from "@cho-lang/ocop/money";
import {
  RETURN_FILE_COLUMNS,
  type ReturnFileColumn,
} from "@cho-lang/retail-statistics/return-file-columns";
import type { ReturnQuestion } from "@cho-lang/retail-statistics/return-questions";

export const UNLISTED_TEXT = "Danh sách nhà bán của tỉnh không có mã này.";
export const SHOP_TEXT =
  "Nhà bán này có gian hàng ở chợ: chủ gian hàng hoặc người giúp nộp ở cửa bán hàng.";
export const NOTHING_TEXT =
  "Chưa có số tiền nào. Nếu tháng này không bán gì, hãy ghi x ở cột Không bán gì.";

/** Why a seller of the list has no return in a month: the months in which she sells, and who carries on. */
export function outsideLifeText({ from_month, until_month, merged_into }: Life): string {
  const span = `từ ${monthText(from_month)}${until_month === null ? "" : ` đến ${monthText(until_month)}`}`;
  const after = merged_into === null ? "" : `, rồi nhập vào mã ${merged_into}`;
  return `Theo danh sách, nhà bán này bán hàng ${span}${after}.`;
}

interface Life {
  from_month: string;
  until_month: string | null;
  merged_into: string | null;
}

/** The heading of the column that a field of a return stands in; null for what is of no single one. */
export function columnOf(field: string): ReturnFileColumn | null {
  const columns = Object.keys(RETURN_FILE_COLUMNS) as ReturnFileColumn[];
  return columns.find((column) => RETURN_FILE_COLUMNS[column] === field) ?? null;
}

/** What looks odd in a return that somebody files for a seller. */
export function questionText(question: ReturnQuestion): string {
  switch (question.code) {
    case "jump_from_last_month":
    case "jump_from_last_year": {
      const { now_vnd, before, before_vnd } = question;
      const much = now_vnd > before_vnd ? "gấp hơn ba lần" : "chưa bằng một phần ba";
      const then = `${before.map(monthText).join(" + ")} (${formatDong(before_vnd)})`;
      return `Bán lẻ ${formatDong(now_vnd)}, ${much} ${then}.`;
    }
    case "zero_where_sold": {
      const channels = question.channels.map((channel) => columnOf(channel) ?? channel).join(", ");
      return `Tháng trước có bán qua ${channels}, tháng này không.`;
    }
    case "as_on_floor":
      return `Sàn khác ${formatDong(question.other_floors_vnd)}, gần bằng phần chợ này đã giao (${formatDong(question.own_floor_vnd)}) và đã tính: có thể ghi hai lần.`;
    case "same_as_last_month":
      return "Các số giống hệt tháng trước.";
    case "all_online":
      return "Mọi đơn bán lẻ đều đặt trực tuyến, không bán tại chỗ, qua tin nhắn hay điện thoại.";
  }
}

function monthText(month: string): string {
  return `${month.slice(5)}/${month.slice(0, 4)}`;
}
