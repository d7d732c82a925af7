import { z } from "@medusajs/framework/zod";

export const TrackOrder = z.object({
  order: z.string("Vui lòng nhập mã đơn hàng.").trim().min(1, "Vui lòng nhập mã đơn hàng.").max(60),
  phone: z
    .string("Vui lòng nhập số điện thoại.")
    .trim()
    .min(1, "Vui lòng nhập số điện thoại.")
    .max(30),
});
export type TrackOrder = z.infer<typeof TrackOrder>;
