import { z } from "@medusajs/framework/zod";

const TEXT = "Tên tệp dài quá 200 ký tự.";

/** What is said of a file beside the file itself, which is the body. */
export const SendFile = z.object({
  /** As its sender calls it, without folders. */
  file_name: z
    .string(TEXT)
    .trim()
    .max(200, TEXT)
    .transform((name) => name.normalize("NFC"))
    .optional(),
});
export type SendFile = z.infer<typeof SendFile>;
