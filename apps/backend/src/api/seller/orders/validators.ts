import { z } from "@medusajs/framework/zod";
import { SELLER_ORDER_STATUSES } from "../../../seller-orders/seller-order-status";

export const ListSellerOrders = z.object({
  status: z.enum(SELLER_ORDER_STATUSES).optional(),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
  limit: z.coerce.number().int().min(1).max(100).default(20),
});

export type ListSellerOrders = z.infer<typeof ListSellerOrders>;
