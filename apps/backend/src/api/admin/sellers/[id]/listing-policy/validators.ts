import { z } from "@medusajs/framework/zod";

export const SetListingPolicy = z.object({
  auto_approve: z.boolean("Hãy chọn duyệt tự động hay không."),
});
export type SetListingPolicy = z.infer<typeof SetListingPolicy>;
