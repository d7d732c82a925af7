import { addMonths, isVietnamDay, vietnamDay } from "@cho-lang/ocop/vietnam-day";
import { slugify } from "@cho-lang/vietnamese-text/slugify";
import { parsePhone } from "@cho-lang/vietnam-addresses/phone";
import { z } from "@medusajs/framework/zod";
import { pageQuery } from "../page-query";

const KINDS = ["cooperative", "cooperative_group", "household", "farm", "enterprise"] as const;
const STATUSES = ["pending", "active", "suspended", "closed"] as const;
const FEE_TEXT = "Phí giao hàng là số đồng nguyên, từ 0 đến 10 triệu.";
const LARGEST_FEE = 10_000_000;
const LARGEST_THRESHOLD = 1_000_000_000;

function required(text: string, longest: number) {
  return z.string(text).trim().min(1, text).max(longest, `Không quá ${longest} ký tự.`);
}

const fee = z.number(FEE_TEXT).int(FEE_TEXT).min(0, FEE_TEXT).max(LARGEST_FEE, FEE_TEXT);

const THRESHOLD_TEXT = "Mức miễn phí là số đồng nguyên, hoặc để trống.";
const threshold = z
  .number(THRESHOLD_TEXT)
  .int(THRESHOLD_TEXT)
  .min(1, THRESHOLD_TEXT)
  .max(LARGEST_THRESHOLD, THRESHOLD_TEXT);

const PHONE_TEXT = "Số điện thoại Việt Nam chưa đúng.";
const phone = z
  .string(PHONE_TEXT)
  .max(30, PHONE_TEXT)
  .transform((text, context) => {
    const parsed = parsePhone(text);
    if (parsed.kind === "invalid") {
      context.addIssue({ code: "custom", message: PHONE_TEXT });
      return z.NEVER;
    }
    return parsed.national;
  });

const email = z
  .email("Thư điện tử chưa đúng.")
  .max(200, "Không quá 200 ký tự.")
  .transform((text) => text.toLowerCase());

/** Ten digits, a branch number after a dash, or the twelve digits that a household may use. */
const TAX_CODE = /^(\d{10}(-\d{3})?|\d{12})$/;
const taxCode = z.string().trim().regex(TAX_CODE, "Mã số thuế gồm 10, 13 hoặc 12 chữ số.");

const NAME_TEXT = "Tên cần có chữ hoặc số, để làm đường dẫn.";

const HOURS_TEXT = "Hạn xác nhận là số giờ làm việc, từ 1 đến 80.";

const sellerFields = {
  name: required("Vui lòng ghi tên nhà sản xuất.", 200).refine(
    (name) => slugify(name) !== "",
    NAME_TEXT,
  ),
  legal_name: required("Vui lòng ghi tên pháp lý.", 200),
  kind: z.enum(KINDS, "Vui lòng chọn loại hình."),
  tax_code: taxCode.nullable(),
  representative: required("Vui lòng ghi người đại diện.", 100),
  phone: phone.nullable(),
  email: email.nullable(),
  confirm_hours: z.number(HOURS_TEXT).int(HOURS_TEXT).min(1, HOURS_TEXT).max(80, HOURS_TEXT),
  commune_code: required("Vui lòng chọn xã, phường.", 10),
  story: z.string("Vui lòng ghi giới thiệu.").trim().max(5000, "Không quá 5000 ký tự."),
  delivery_rates: z.object(
    {
      same_commune: fee,
      province: fee,
      island: fee,
      elsewhere: fee,
      free_from: threshold.nullable(),
    },
    "Vui lòng ghi bảng phí giao hàng.",
  ),
};

/** A new seller; its handle is made from its name unless one is given, and never changes. */
export const CreateSeller = z
  .object({
    ...sellerFields,
    tax_code: sellerFields.tax_code.default(null),
    phone: sellerFields.phone.default(null),
    email: sellerFields.email.default(null),
    story: sellerFields.story.default(""),
    confirm_hours: sellerFields.confirm_hours.optional(),
    handle: z
      .string("Đường dẫn chưa đúng.")
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "Đường dẫn chỉ gồm chữ thường không dấu, số và gạch nối.")
      .max(100, "Không quá 100 ký tự.")
      .optional(),
  })
  .transform((seller) => ({ ...seller, handle: seller.handle ?? slugify(seller.name) }));
export type CreateSeller = z.infer<typeof CreateSeller>;

/** Only what is given changes. */
export const UpdateSeller = z.object(sellerFields).partial();
export type UpdateSeller = z.infer<typeof UpdateSeller>;

const BEGINS_TEXT = "Ngày bắt đầu là từ hôm nay đến một năm nữa.";
/** A day from today on; today is now. */
const beginsOn = z
  .string(BEGINS_TEXT)
  .refine(isVietnamDay, BEGINS_TEXT)
  .refine((day) => {
    const today = vietnamDay(new Date());
    return day >= today && day <= addMonths(today, 12);
  }, BEGINS_TEXT)
  .transform((day) => (day === vietnamDay(new Date()) ? null : day));

/** Why a seller may not sell (any more), and from when on. */
export const TakeOffSale = z.object({
  reason: required("Vui lòng ghi lý do.", 500),
  begins_on: beginsOn.nullable().default(null),
});
export type TakeOffSale = z.infer<typeof TakeOffSale>;

export const CreateMember = z.object({
  name: required("Vui lòng ghi họ tên.", 100),
  email: z.string("Vui lòng ghi thư điện tử.").trim().pipe(email),
  password: z
    .string("Vui lòng đặt mật khẩu.")
    .min(8, "Mật khẩu cần ít nhất 8 ký tự.")
    .max(200, "Mật khẩu dài quá 200 ký tự."),
});
export type CreateMember = z.infer<typeof CreateMember>;

export const ListSellers = z.object({
  ...pageQuery,
  status: z.enum(STATUSES, "Không có trạng thái này.").optional(),
  kind: z.enum(KINDS, "Không có loại hình này.").optional(),
  commune_code: z.string("Không có xã này.").max(10, "Không có xã này.").optional(),
});
export type ListSellers = z.infer<typeof ListSellers>;
