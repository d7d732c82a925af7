import { GHN_LIMITS } from "@cho-lang/delivery/ghn/ghn-limits";
import { LOOKS } from "@cho-lang/delivery/ghn/ghn-note";
import { z } from "@medusajs/framework/zod";

const WEIGHT_TEXT = "Cân nặng là số gam nguyên, từ 1 đến 50.000.";
const SIDE_TEXT = "Mỗi cạnh là số xăng-ti-mét nguyên, từ 1 đến 200.";
const LOOK_TEXT = "Hãy chọn người mua có được xem hàng trước hay không.";

const side = z
  .number(SIDE_TEXT)
  .int(SIDE_TEXT)
  .min(1, SIDE_TEXT)
  .max(GHN_LIMITS.side_cm, SIDE_TEXT);

/** A parcel on the scales: grams and centimetres. */
const way = {
  box: z.object({
    weight_grams: z
      .number(WEIGHT_TEXT)
      .int(WEIGHT_TEXT)
      .min(1, WEIGHT_TEXT)
      .max(GHN_LIMITS.weight_grams, WEIGHT_TEXT),
    length_cm: side,
    width_cm: side,
    height_cm: side,
  }),
  look: z.enum(LOOKS, LOOK_TEXT),
};

export const QuoteShipment = z.object(way);
export type QuoteShipment = z.infer<typeof QuoteShipment>;

export const CreateShipment = z.object({
  request_id: z.string("Thiếu mã yêu cầu.").min(8, "Thiếu mã yêu cầu.").max(100),
  ...way,
});
export type CreateShipment = z.infer<typeof CreateShipment>;
