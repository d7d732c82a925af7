import { z } from "@medusajs/framework/zod";
import { TABLE_FORMATS } from "../../../product-imports/export-products";

export const WriteProducts = z.object({
  format: z.enum(TABLE_FORMATS, "Chọn csv hoặc xlsx."),
});
export type WriteProducts = z.infer<typeof WriteProducts>;
