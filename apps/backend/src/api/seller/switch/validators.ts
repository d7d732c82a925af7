import { z } from "@medusajs/framework/zod";

const TEXT = "Vui lòng chọn gian hàng.";

export const SwitchSeller = z.object({ seller: z.string(TEXT).min(1, TEXT).max(200, TEXT) });
export type SwitchSeller = z.infer<typeof SwitchSeller>;
