import { z } from "@medusajs/framework/zod";
import { words } from "./words";

/** What either side of an order sends to write to the other. */
export const WriteMessage = z.object({
  request_id: z.string("Thiếu mã yêu cầu.").min(8, "Thiếu mã yêu cầu.").max(100),
  text: words("Hãy viết vài chữ."),
});
export type WriteMessage = z.infer<typeof WriteMessage>;
