import { MarketError } from "../errors/market-error";
import { PHOTO_LIMITS } from "./photo-limits";

const MEGABYTES = String(PHOTO_LIMITS.bytes / 1_000_000);
const MEGAPIXELS = String(PHOTO_LIMITS.pixels / 1_000_000);
const SHORTEST = String(PHOTO_LIMITS.shortestSide);

const TEXTS = {
  empty: "Chưa có ảnh nào. Hãy chụp hoặc chọn một ảnh.",
  heavy: `Ảnh nặng quá ${MEGABYTES} MB. Hãy chọn ảnh nhẹ hơn.`,
  unknown: "Tệp này không phải ảnh JPEG, PNG hoặc WebP. Hãy chọn ảnh khác.",
  heic: "Chợ chưa đọc được ảnh HEIC này. Trên iPhone, vào Cài đặt → Camera → Định dạng, chọn “Tương thích nhất” rồi chụp lại; hoặc gửi ảnh chụp màn hình.",
  large: `Ảnh quá lớn: nhiều nhất ${MEGAPIXELS} triệu điểm ảnh. Hãy thu nhỏ hoặc chụp màn hình ảnh này rồi gửi.`,
  small: `Ảnh quá nhỏ: cạnh ngắn cần ít nhất ${SHORTEST} điểm ảnh.`,
  broken: "Ảnh bị hỏng hoặc chưa tải lên hết. Hãy gửi lại hoặc chọn ảnh khác.",
  later: "Chợ chưa đọc được ảnh này lúc này. Hãy thử lại sau ít phút, hoặc gửi ảnh JPEG.",
  many: "Nhiều nhất 4 ảnh. Hãy gỡ một ảnh rồi gửi ảnh khác.",
  hiding: "Tệp này chứa cả thứ khác ngoài ảnh. Hãy chụp màn hình ảnh này rồi gửi.",
} as const;

/**
 * Why an upload is no photo that the market takes: `invalid_input`, and `busy` for one that it could not
 * read within its bounds (`later`); told in `details.fields.photo`, and for a program in `details.reason`.
 */
export function photoRefusal(reason: keyof typeof TEXTS): MarketError {
  return new MarketError(reason === "later" ? "busy" : "invalid_input", {
    fields: { photo: TEXTS[reason] },
    reason,
  });
}
