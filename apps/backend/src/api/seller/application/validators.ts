import { SELLER_KINDS } from "@cho-lang/seller-rules/seller-kind";
import { slugify } from "@cho-lang/vietnamese-text/slugify";
import { z } from "@medusajs/framework/zod";
import { mobilePhone } from "../../mobile-phone";

function required(text: string, longest: number) {
  return z.string(text).trim().min(1, text).max(longest, `Không quá ${longest} ký tự.`);
}

const NAME_TEXT = "Vui lòng ghi tên gian hàng, có chữ hoặc số.";

/** What opens an application; the commune is checked where the shop is made. */
export const applicationStart = {
  kind: z.enum(SELLER_KINDS, "Vui lòng chọn loại hình."),
  name: required(NAME_TEXT, 200).refine((name) => slugify(name) !== "", NAME_TEXT),
  representative: required("Vui lòng ghi người đại diện.", 100),
  commune_code: required("Vui lòng chọn xã, phường.", 10),
};

const BANK_TEXT = "Vui lòng chọn ngân hàng.";
export const bank = {
  bank_bin: required(BANK_TEXT, 10),
  bank_account: required("Vui lòng ghi số tài khoản.", 40),
  bank_holder: required("Vui lòng ghi tên chủ tài khoản.", 200),
};

const email = z
  .email("Thư điện tử chưa đúng.")
  .max(200, "Không quá 200 ký tự.")
  .transform((text) => text.toLowerCase());

/** One step of an application; the three fields of an account come together. */
export const SaveApplication = z
  .object({
    ...applicationStart,
    phone: mobilePhone,
    email: email.nullable(),
    legal_name: required("Vui lòng ghi tên pháp lý.", 200),
    tax_code: required("Vui lòng ghi mã số thuế hoặc số định danh.", 30),
    ...bank,
  })
  .partial()
  .superRefine((step, context) => {
    const names = Object.keys(bank) as (keyof typeof bank)[];
    const missing = names.filter((name) => step[name] === undefined);
    if (missing.length < names.length) {
      missing.forEach((name) => {
        context.addIssue({ code: "custom", path: [name], message: BANK_TEXT });
      });
    }
  });
export type SaveApplication = z.infer<typeof SaveApplication>;

const PLEDGE_TEXT = "Cam kết chưa đúng.";
export const SubmitApplication = z.object({
  attested: z.array(z.string(PLEDGE_TEXT).max(60, PLEDGE_TEXT), PLEDGE_TEXT).max(20, PLEDGE_TEXT),
});
export type SubmitApplication = z.infer<typeof SubmitApplication>;
