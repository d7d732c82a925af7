import { criteriaVersion } from "@cho-lang/ocop/criteria-versions";
import { z } from "@medusajs/framework/zod";
import {
  beginsInTime,
  BEGINS_EARLY,
  decisionFields,
  productSet,
  programmeDay,
  requiredText,
} from "../../decision-fields";
import { pageQuery } from "../page-query";

const STATES = ["draft", "in_force", "expiring", "expired", "withdrawn", "not_yet"] as const;

/** All fields of a certificate as its decision has them. */
export const CertificateInput = z
  .object({
    ...decisionFields,
    product_id: requiredText("Vui lòng chọn sản phẩm.", 100),
    kind: z.enum(["new", "renewal", "upgrade"], "Vui lòng chọn loại cấp."),
    criteria_version: z
      .string("Vui lòng chọn bộ tiêu chí.")
      .refine((id) => criteriaVersion(id) !== null, "Vui lòng chọn bộ tiêu chí."),
    product_set: productSet,
  })
  .refine(beginsInTime, BEGINS_EARLY);
export type CertificateInput = z.infer<typeof CertificateInput>;

export const WithdrawCertificate = z.object({
  withdrawn_on: programmeDay("Ngày thu hồi chưa đúng."),
  withdrawal_decision: requiredText("Vui lòng ghi số quyết định thu hồi.", 100),
  withdrawal_reason: requiredText("Vui lòng ghi lý do thu hồi.", 500),
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
