import { z } from "@medusajs/framework/zod";

/** Which page of a conversation is read: that before one of its messages, else the last one. */
export const ReadMessages = z.object({
  before: z.string("Trang này không có.").max(100, "Trang này không có.").nullable().default(null),
});
export type ReadMessages = z.infer<typeof ReadMessages>;
