import { DOCUMENT_TYPES } from "@cho-lang/seller-rules/documents";
import { SELLER_KINDS } from "@cho-lang/seller-rules/seller-kind";
import { z } from "@medusajs/framework/zod";

const KINDS = ["particulars", "document", "attestation", "review", "products", "identity"] as const;

function required(text: string, longest: number) {
  return z.string(text).trim().min(1, text).max(longest, `Không quá ${longest} ký tự.`);
}

const COUNT_TEXT = "Số lượng từ 1 đến 100.";
const PLACE_TEXT = "Thứ tự từ 0 đến 1000.";

export const SaveRequirement = z
  .object({
    kind: z.enum(KINDS, "Vui lòng chọn loại."),
    gate: z.enum(["submit", "approve"], "Vui lòng chọn lúc cần có."),
    title: required("Vui lòng ghi tên.", 100),
    text: required("Vui lòng ghi lời giải thích.", 1000),
    document_type: z.enum(DOCUMENT_TYPES, "Vui lòng chọn loại giấy.").nullable(),
    seller_kinds: z.array(z.enum(SELLER_KINDS, "Không có loại hình này.")).max(5),
    minimum: z.number(COUNT_TEXT).int(COUNT_TEXT).min(1, COUNT_TEXT).max(100, COUNT_TEXT),
    position: z.number(PLACE_TEXT).int(PLACE_TEXT).min(0, PLACE_TEXT).max(1000, PLACE_TEXT),
    active: z.boolean("Vui lòng chọn có hỏi hay không."),
  })
  .refine(({ kind, document_type }) => (kind === "document") === (document_type !== null), {
    path: ["document_type"],
    error: "Chọn loại giấy khi và chỉ khi cần một giấy.",
  });
export type SaveRequirement = z.infer<typeof SaveRequirement>;
