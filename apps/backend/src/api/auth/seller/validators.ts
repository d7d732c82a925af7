import { parsePhone } from "@cho-lang/vietnam-addresses/phone";
import { z } from "@medusajs/framework/zod";

const PHONE_TEXT = "Số điện thoại di động chưa đúng.";

/** A mobile number in any spelling, as its national form: codes go where messages can be read. */
export const mobilePhone = z
  .string(PHONE_TEXT)
  .max(30, PHONE_TEXT)
  .transform((text, context) => {
    const parsed = parsePhone(text);
    if (parsed.kind !== "mobile") {
      context.addIssue({ code: "custom", message: PHONE_TEXT });
      return z.NEVER;
    }
    return parsed.national;
  });

const LINK_TEXT = "Lời mời chưa đúng.";
const invitationToken = z.string(LINK_TEXT).max(100, LINK_TEXT);

export const SendPhoneCode = z.object({
  phone: mobilePhone,
  invitation: invitationToken.optional(),
});
export type SendPhoneCode = z.infer<typeof SendPhoneCode>;

const CODE_TEXT = "Mã gồm 6 chữ số.";
const NAME_TEXT = "Vui lòng ghi họ tên.";

export const VerifyPhoneCode = z.object({
  phone: mobilePhone,
  code: z
    .string(CODE_TEXT)
    .transform((text) => text.replace(/\s/g, ""))
    .pipe(z.string().regex(/^\d{6}$/, CODE_TEXT)),
  invitation: z
    .object({
      token: invitationToken,
      name: z.string(NAME_TEXT).trim().min(1, NAME_TEXT).max(100, "Không quá 100 ký tự."),
    })
    .optional(),
});
export type VerifyPhoneCode = z.infer<typeof VerifyPhoneCode>;

export const ReadInvitation = z.object({ token: invitationToken });
export type ReadInvitation = z.infer<typeof ReadInvitation>;
