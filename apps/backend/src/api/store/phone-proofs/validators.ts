import { z } from "@medusajs/framework/zod";
import { oneTimeCode } from "../../auth/seller/validators";
import { mobilePhone } from "../../mobile-phone";

export const ProvePhone = z.object({
  phone: mobilePhone,
  request: z.string("Thiếu lần gửi mã.").max(100),
  code: oneTimeCode,
});
export type ProvePhone = z.infer<typeof ProvePhone>;
