import { z } from "@medusajs/framework/zod";
import { mobilePhone } from "../../mobile-phone";
import { applicationStart } from "../../seller/application/validators";

const LINK_TEXT = "Lời mời chưa đúng.";
const invitationToken = z.string(LINK_TEXT).max(100, LINK_TEXT);

export const SendPhoneCode = z.object({
  phone: mobilePhone,
  invitation: invitationToken.optional(),
  /** For who wants to open a shop: any phone gets a code. */
  applying: z.boolean().default(false),
});
export type SendPhoneCode = z.infer<typeof SendPhoneCode>;

const CODE_TEXT = "Mã gồm 6 chữ số.";
/** A one-time code as people type it. */
export const oneTimeCode = z
  .string(CODE_TEXT)
  .transform((text) => text.replace(/\s/g, ""))
  .pipe(z.string().regex(/^\d{6}$/, CODE_TEXT));
const NAME_TEXT = "Vui lòng ghi họ tên.";

export const VerifyPhoneCode = z.object({
  phone: mobilePhone,
  code: oneTimeCode,
  invitation: z
    .object({
      token: invitationToken,
      name: z.string(NAME_TEXT).trim().min(1, NAME_TEXT).max(100, "Không quá 100 ký tự."),
    })
    .optional(),
  application: z.object(applicationStart).optional(),
});
export type VerifyPhoneCode = z.infer<typeof VerifyPhoneCode>;

export const ReadInvitation = z.object({ token: invitationToken });
export type ReadInvitation = z.infer<typeof ReadInvitation>;
