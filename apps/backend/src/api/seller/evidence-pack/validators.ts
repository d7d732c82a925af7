import { z } from "@medusajs/framework/zod";

const TEXT = "Vui lòng chọn sản phẩm.";

export const PrintEvidence = z.object({ product: z.string(TEXT).min(1, TEXT).max(200, TEXT) });
export type PrintEvidence = z.infer<typeof PrintEvidence>;
