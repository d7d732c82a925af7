import { z } from "@medusajs/framework/zod";

/** A whole CSV file as text. */
export const FrameFile = z.object({
  csv: z
    .string("Vui lòng chọn tệp CSV.")
    .min(1, "Vui lòng chọn tệp CSV.")
    .max(80_000, "Tệp quá lớn, hãy chia nhỏ."),
});
export type FrameFile = z.infer<typeof FrameFile>;
