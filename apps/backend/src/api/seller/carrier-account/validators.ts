import { z } from "@medusajs/framework/zod";

const TOKEN_TEXT = "Hãy chép mã token trong trang GHN: chữ, số và dấu gạch ngang.";
const SHOP_TEXT = "ShopID là dãy số trong trang GHN.";

export const SetCarrierAccount = z.object({
  token: z
    .string(TOKEN_TEXT)
    .trim()
    .regex(/^[0-9A-Za-z-]{8,100}$/, TOKEN_TEXT),
  shop_id: z
    .string(SHOP_TEXT)
    .trim()
    .regex(/^\d{1,12}$/, SHOP_TEXT),
});
export type SetCarrierAccount = z.infer<typeof SetCarrierAccount>;
