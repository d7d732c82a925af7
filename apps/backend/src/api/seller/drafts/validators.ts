import { z } from "@medusajs/framework/zod";
import { SheetFields } from "../../../product-sheets/sheet-fields";

const REQUEST_TEXT = "Thiếu mã của lần gửi.";

/** Fields that are not given stay as they are. */
export const SaveDraft = SheetFields.partial();
export type SaveDraft = z.infer<typeof SaveDraft>;

export const BeginDraft = z.object({
  /** Named by the page that begins it. */
  request_id: z.string(REQUEST_TEXT).min(16, REQUEST_TEXT).max(64, REQUEST_TEXT),
  sheet: SheetFields.partial(),
});
export type BeginDraft = z.infer<typeof BeginDraft>;
