import { z } from "@medusajs/framework/zod";
import { beginsInTime, BEGINS_EARLY, decisionFields, productSet } from "../../decision-fields";

const PRODUCTS = "Vui lòng chọn sản phẩm mà quyết định công nhận.";
const id = z.string().min(1).max(100);

/** What a seller sends in; with a photo anything of the decision may be left to it. */
export const SendClaim = z
  .object({
    request_id: z.string().min(8).max(100),
    product_ids: z
      .array(id, PRODUCTS)
      .min(1, PRODUCTS)
      .max(50, "Không quá 50 sản phẩm.")
      .transform((ids) => [...new Set(ids)]),
    photo_id: id.nullable().default(null),
    number: decisionFields.number.nullable().default(null),
    decision_date: decisionFields.decision_date.nullable().default(null),
    issued_on: decisionFields.issued_on.nullable().default(null),
    issuing_body: decisionFields.issuing_body.nullable().default(null),
    issuing_level: decisionFields.issuing_level.nullable().default(null),
    stars: decisionFields.stars.nullable().default(null),
    product_set: productSet.nullable().default(null),
  })
  .refine(beginsInTime, BEGINS_EARLY);
export type SendClaim = z.infer<typeof SendClaim>;
