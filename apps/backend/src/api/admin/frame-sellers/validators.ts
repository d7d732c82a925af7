import { z } from "@medusajs/framework/zod";

/** What a request may come to: a letter takes up to three bytes, and a file that is too long is told so. */
export const LONG_FILE = { sizeLimit: "1mb" };

/** A whole CSV file as text. */
export const FrameFile = z.object({
  csv: z
    .string("Vui lòng chọn tệp CSV.")
    .min(1, "Vui lòng chọn tệp CSV.")
    .max(80_000, "Tệp quá lớn, hãy chia nhỏ."),
});
export type FrameFile = z.infer<typeof FrameFile>;
