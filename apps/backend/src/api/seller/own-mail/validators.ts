import { z } from "@medusajs/framework/zod";
import { oneTimeCode } from "../../auth/seller/validators";

const MAIL_TEXT = "Thư điện tử chưa đúng.";
const email = z
  .string(MAIL_TEXT)
  .trim()
  .pipe(z.email(MAIL_TEXT).max(200, "Không quá 200 ký tự."))
  .transform((text) => text.toLowerCase());

export const SendOwnMailCode = z.object({ email });
export type SendOwnMailCode = z.infer<typeof SendOwnMailCode>;

export const ProveOwnMail = z.object({ email, code: oneTimeCode });
export type ProveOwnMail = z.infer<typeof ProveOwnMail>;
