import { z } from "@medusajs/framework/zod";
import { optionalWords, words } from "../../words";

/** As many pieces as she saw there, and the sum where her page showed one. */
export const PayBackComplaint = z.object({
  quantity: z.int().min(1),
  amount_vnd: z.int().min(0).optional(),
});
export type PayBackComplaint = z.infer<typeof PayBackComplaint>;

const PART_TEXT = "Hãy ghi số tiền hoàn, tính bằng đồng.";

/** As many pieces as she saw there, what all of it came to, and what she pays of that. */
export const PayPart = z.object({
  quantity: z.int().min(1),
  amount_vnd: z.int().min(0),
  part_vnd: z.int(PART_TEXT).min(1, PART_TEXT),
});
export type PayPart = z.infer<typeof PayPart>;

/** As many pieces as she saw there, and what she says of the goods that she sends. */
export const ReplaceComplaint = z.object({ quantity: z.int().min(1), answer: optionalWords });
export type ReplaceComplaint = z.infer<typeof ReplaceComplaint>;

export const RefuseComplaint = z.object({ answer: words("Hãy ghi vì sao không hoàn tiền.") });
export type RefuseComplaint = z.infer<typeof RefuseComplaint>;
