import { z } from "@medusajs/framework/zod";
import {
  beginsInTime,
  BEGINS_EARLY,
  decisionFields,
  productSet,
  requiredText,
} from "../../decision-fields";
import { pageQuery } from "../page-query";

export const ListClaims = z.object({
  ...pageQuery,
  status: z.enum(["pending", "accepted", "declined"]).default("pending"),
});
export type ListClaims = z.infer<typeof ListClaims>;

/** The decision as the operator reads it. */
export const AcceptClaim = z
  .object({ ...decisionFields, product_set: productSet.nullable().default(null) })
  .refine(beginsInTime, BEGINS_EARLY);
export type AcceptClaim = z.infer<typeof AcceptClaim>;

export const DeclineClaim = z.object({
  reason: requiredText("Hãy ghi lý do, người bán sẽ đọc được.", 500),
});
export type DeclineClaim = z.infer<typeof DeclineClaim>;
