import { COMPLAINT_KINDS, COMPLAINT_WISHES } from "@cho-lang/seller-rules/complaints";
import { z } from "@medusajs/framework/zod";
import { holdsNumber, MOST_LETTERS, MOST_NAME_LETTERS } from "../../../reviews/review-rules";
import { plain, words } from "../../words";
import { street } from "../baskets/validators";

export const TrackOrder = z.object({
  order: z.string("Vui lòng nhập mã đơn hàng.").trim().min(1, "Vui lòng nhập mã đơn hàng.").max(60),
  phone: z
    .string("Vui lòng nhập số điện thoại.")
    .trim()
    .min(1, "Vui lòng nhập số điện thoại.")
    .max(30),
});
export type TrackOrder = z.infer<typeof TrackOrder>;

export const OpenOrderLink = z.object({
  order: z.string("Thiếu mã đơn hàng.").min(1, "Thiếu mã đơn hàng.").max(60),
  token: z.string("Thiếu mã mở đơn.").min(1, "Thiếu mã mở đơn.").max(64),
});
export type OpenOrderLink = z.infer<typeof OpenOrderLink>;

const SCORE_TEXT = "Hãy chọn từ 1 đến 5 điểm.";

export const WriteReview = z.object({
  score: z.int(SCORE_TEXT).min(1, SCORE_TEXT).max(5, SCORE_TEXT),
  text: z
    .string()
    .max(MOST_LETTERS * 4)
    .transform(plain)
    .refine((text) => [...text].length <= MOST_LETTERS, {
      message: `Đánh giá dài quá ${String(MOST_LETTERS)} chữ.`,
    })
    .default(""),
  name: z
    .string()
    .max(MOST_NAME_LETTERS, `Tên dài quá ${String(MOST_NAME_LETTERS)} chữ.`)
    .transform(plain)
    .refine((name) => !holdsNumber(name), {
      message: "Đừng ghi số điện thoại: ai cũng đọc được tên này.",
    })
    .default(""),
});
export type WriteReview = z.infer<typeof WriteReview>;

const PIECES_TEXT = "Hãy ghi số món có vấn đề, từ 1 trở lên.";

const BAD_TEXT = "Số bị hỏng là số nguyên, từ 1 đến số có trong các món đó.";

export const WriteComplaint = z.object({
  kind: z.enum(COMPLAINT_KINDS, "Hãy chọn hàng bị làm sao."),
  quantity: z.int(PIECES_TEXT).min(1, PIECES_TEXT).max(100_000, PIECES_TEXT),
  bad_units: z.int(BAD_TEXT).min(1, BAD_TEXT).max(100_000_000, BAD_TEXT).nullable().default(null),
  text: words("Hãy kể hàng bị làm sao."),
  wish: z.enum(COMPLAINT_WISHES, "Hãy chọn hoàn tiền hay gửi lại hàng.").default("money"),
});
export type WriteComplaint = z.infer<typeof WriteComplaint>;

export const AppealComplaint = z.object({ appeal: words("Hãy ghi vì sao bạn không đồng ý.") });
export type AppealComplaint = z.infer<typeof AppealComplaint>;

const CUT_TEXT = "Số lượng bớt là số nguyên, từ 1 đến số đang có trong đơn.";
const cut = z.number(CUT_TEXT).int(CUT_TEXT).min(1, CUT_TEXT);
const requestId = z.string("Thiếu mã yêu cầu.").min(8, "Thiếu mã yêu cầu.").max(100);

export const CutOwnLine = z
  .object({
    request_id: requestId,
    quantity: cut,
    /** Pieces that she saw on the line. */
    shown_quantity: cut,
  })
  .refine(({ quantity, shown_quantity }) => quantity <= shown_quantity, {
    path: ["quantity"],
    message: CUT_TEXT,
  });
export type CutOwnLine = z.infer<typeof CutOwnLine>;

export const ChangeAddress = z.object({
  request_id: requestId,
  street,
  commune_code: z.string("Vui lòng chọn xã, phường.").max(10),
});
export type ChangeAddress = z.infer<typeof ChangeAddress>;
