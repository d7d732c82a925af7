import { z } from "@medusajs/framework/zod";
import { oneTimeCode } from "../../auth/seller/validators";
import { mobilePhone } from "../../mobile-phone";

export const ProvePhone = z.object({ phone: mobilePhone, code: oneTimeCode });
export type ProvePhone = z.infer<typeof ProvePhone>;
