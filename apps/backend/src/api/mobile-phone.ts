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
