import { z } from "@medusajs/framework/zod";
import { FrameFile } from "../frame-sellers/validators";

const CONFIRMATION_TEXT = "Hãy nạp lại tệp.";

/** A whole CSV file as text. */
export const ReturnsFile = FrameFile.extend({
  /** That of the questions that were answered with yes. */
  confirmation: z.string(CONFIRMATION_TEXT).max(64, CONFIRMATION_TEXT).nullable().default(null),
});
export type ReturnsFile = z.infer<typeof ReturnsFile>;
