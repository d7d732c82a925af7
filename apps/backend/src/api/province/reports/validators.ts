import { z } from "@medusajs/framework/zod";

const SHOPS_TEXT = "Chỉ tiêu là số gian hàng, từ 0 đến 100.000.";
const SOURCE_TEXT = "Vui lòng ghi chỉ tiêu nằm trong kế hoạch, quyết định nào.";

export const EnterTarget = z.object({
  shops: z.number(SHOPS_TEXT).int(SHOPS_TEXT).min(0, SHOPS_TEXT).max(100_000, SHOPS_TEXT),
  source: z.string(SOURCE_TEXT).trim().min(5, SOURCE_TEXT).max(200, "Không quá 200 ký tự."),
});
export type EnterTarget = z.infer<typeof EnterTarget>;
