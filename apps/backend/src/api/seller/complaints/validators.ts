import { z } from "@medusajs/framework/zod";
import { MOST_LETTERS } from "../../../reviews/review-rules";

const PAGE_TEXT = "Số trang không đúng.";
const ANSWER_TEXT = "Hãy ghi vì sao không hoàn tiền.";

export const ListComplaints = z.object({
  offset: z.coerce.number(PAGE_TEXT).int(PAGE_TEXT).min(0, PAGE_TEXT).max(1_000_000).default(0),
  limit: z.coerce.number(PAGE_TEXT).int(PAGE_TEXT).min(1, PAGE_TEXT).max(50).default(20),
  waiting: z
    .enum(["0", "1"])
    .default("0")
    .transform((flag) => flag === "1"),
});
export type ListComplaints = z.infer<typeof ListComplaints>;

/** As many pieces as she saw there. */
export const PayBackComplaint = z.object({ quantity: z.int().min(1) });
export type PayBackComplaint = z.infer<typeof PayBackComplaint>;

export const RefuseComplaint = z.object({
  answer: z
    .string(ANSWER_TEXT)
    .max(MOST_LETTERS * 4)
    .transform((text) => text.replace(/\r\n?/g, "\n").normalize("NFC").trim())
    .refine((text) => text !== "", { message: ANSWER_TEXT })
    .refine((text) => [...text].length <= MOST_LETTERS, {
      message: `Dài quá ${String(MOST_LETTERS)} chữ.`,
    }),
});
export type RefuseComplaint = z.infer<typeof RefuseComplaint>;
