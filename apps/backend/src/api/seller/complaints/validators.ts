import { z } from "@medusajs/framework/zod";
import { optionalWords, words } from "../../words";

/** As many pieces as she saw there, and the sum where her page showed one. */
export const PayBackComplaint = z.object({
  quantity: z.int().min(1),
  amount_vnd: z.int().min(0).optional(),
});
export type PayBackComplaint = z.infer<typeof PayBackComplaint>;

/** As many pieces as she saw there, and what she says of the goods that she sends. */
export const ReplaceComplaint = z.object({ quantity: z.int().min(1), answer: optionalWords });
export type ReplaceComplaint = z.infer<typeof ReplaceComplaint>;

export const RefuseComplaint = z.object({ answer: words("Hãy ghi vì sao không hoàn tiền.") });
export type RefuseComplaint = z.infer<typeof RefuseComplaint>;
