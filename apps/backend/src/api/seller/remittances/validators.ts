import { z } from "@medusajs/framework/zod";

export const RemittanceFile = z.object({
  /** Whose file it is. */
  carrier: z.string().trim().max(60, "Tên dài quá 60 ký tự.").default(""),
});
export type RemittanceFile = z.infer<typeof RemittanceFile>;
