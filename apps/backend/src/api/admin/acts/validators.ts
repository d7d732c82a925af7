import { z } from "@medusajs/framework/zod";
import { pageQuery } from "../page-query";

export const ListMarketActs = z.object({
  ...pageQuery,
  seller_id: z.string("Không có nhà sản xuất này.").max(100).optional(),
});
export type ListMarketActs = z.infer<typeof ListMarketActs>;
