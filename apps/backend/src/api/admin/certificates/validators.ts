import { criteriaVersion } from "@cho-lang/ocop/criteria-versions";
import { PRODUCT_SETS } from "@cho-lang/ocop/product-sets";
import { isVietnamDay } from "@cho-lang/ocop/vietnam-day";
import { z } from "@medusajs/framework/zod";
import { pageQuery } from "../page-query";

/** Decision 1048/QĐ-TTg, the programme's first criteria: no certificate is older. */
const FIRST_DAY = "2019-08-21";
const STATES = ["draft", "in_force", "expiring", "expired", "withdrawn", "not_yet"] as const;
const SET_TEXT = "Vui lòng chọn một trong 26 bộ sản phẩm.";

function required(text: string, longest: number) {
  return z.string(text).trim().min(1, text).max(longest, `Không quá ${longest} ký tự.`);
}

function day(text: string) {
  return z
    .string(text)
    .refine(isVietnamDay, text)
    .refine((value) => value >= FIRST_DAY, "Chương trình OCOP chấm sao từ ngày 21/8/2019.");
}

/** All fields of a certificate as its decision has them. */
export const CertificateInput = z
  .object({
    product_id: required("Vui lòng chọn sản phẩm.", 100),
    number: required("Vui lòng ghi số quyết định.", 100),
    decision_date: day("Ngày quyết định chưa đúng."),
    issued_on: day("Ngày cấp chưa đúng."),
    issuing_body: required("Vui lòng ghi cơ quan cấp.", 200),
    issuing_level: z.enum(["district", "province", "ministry"], "Vui lòng chọn cấp của cơ quan."),
    stars: z.union([z.literal(3), z.literal(4), z.literal(5)], "Hạng sao là 3, 4 hoặc 5."),
    kind: z.enum(["new", "renewal", "upgrade"], "Vui lòng chọn loại cấp."),
    criteria_version: z
      .string("Vui lòng chọn bộ tiêu chí.")
      .refine((id) => criteriaVersion(id) !== null, "Vui lòng chọn bộ tiêu chí."),
    product_set: z
      .number(SET_TEXT)
      .int(SET_TEXT)
      .min(1, SET_TEXT)
      .max(PRODUCT_SETS.length, SET_TEXT),
  })
  .refine((certificate) => certificate.issued_on >= certificate.decision_date, {
    path: ["issued_on"],
    message: "Ngày cấp không thể trước ngày quyết định.",
  });
export type CertificateInput = z.infer<typeof CertificateInput>;

export const WithdrawCertificate = z.object({
  withdrawn_on: day("Ngày thu hồi chưa đúng."),
  withdrawal_decision: required("Vui lòng ghi số quyết định thu hồi.", 100),
  withdrawal_reason: required("Vui lòng ghi lý do thu hồi.", 500),
});
export type WithdrawCertificate = z.infer<typeof WithdrawCertificate>;

export const ListCertificates = z.object({
  ...pageQuery,
  status: z.enum(["draft", "approved", "withdrawn"], "Không có trạng thái này.").optional(),
  /** What the certificate is today, in Việt Nam. */
  state: z.enum(STATES, "Không có tình trạng này.").optional(),
  product_id: z.string().max(100).optional(),
  seller_id: z.string().max(100).optional(),
  stars: z.coerce.number("Hạng sao là 3, 4 hoặc 5.").int().min(3).max(5).optional(),
});
export type ListCertificates = z.infer<typeof ListCertificates>;
