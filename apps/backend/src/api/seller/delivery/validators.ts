import { DELIVERY_LIMITS, isFairToCome } from "@cho-lang/delivery/delivery-limits";
import { DELIVERY_METHODS } from "@cho-lang/delivery/seller-delivery";
import { isVietnamDay, vietnamDay } from "@cho-lang/ocop/vietnam-day";
import { z } from "@medusajs/framework/zod";
import { communes, fee, free, words } from "./fields";
import { OwnZones } from "./own-zones";

const { weight_grams: MOST_GRAMS, weight_steps: MOST_STEPS } = DELIVERY_LIMITS;
const WEIGHT_TEXT = "Mức cân là số gam từ 1 đến 100.000, mỗi mức một lần.";
const PLACE_TEXT = "Hãy ghi nơi nhận hàng, trong một dòng, không quá 200 ký tự.";
const HOURS_TEXT = "Hãy ghi giờ có người trong một dòng, không quá 100 ký tự.";
const FAIR_TEXT = "Hãy ghi tên hội chợ trong một dòng, không quá 100 ký tự.";
const DAY_TEXT = "Hãy chọn ngày.";
const FAIR_OVER_TEXT = "Hội chợ phải chưa kết thúc, và kết thúc trong vòng một năm.";

const day = z.string(DAY_TEXT).refine(isVietnamDay, DAY_TEXT);

const WeightStep = z.object({
  over_grams: z
    .number(WEIGHT_TEXT)
    .int(WEIGHT_TEXT)
    .min(1, WEIGHT_TEXT)
    .max(MOST_GRAMS, WEIGHT_TEXT),
  add_vnd: fee,
});

const Carrier = z.object({
  on: z.boolean(),
  weight_steps: z
    .array(WeightStep)
    .max(MOST_STEPS, WEIGHT_TEXT)
    .refine(
      (steps) => new Set(steps.map(({ over_grams }) => over_grams)).size === steps.length,
      WEIGHT_TEXT,
    ),
});

const OwnRider = z.object({
  on: z.boolean(),
  communes,
  fee_vnd: fee,
  free_from_vnd: free,
});

const PickUp = z.object({
  on: z.boolean(),
  address: words(PLACE_TEXT, DELIVERY_LIMITS.address_letters),
  hours: words(HOURS_TEXT, DELIVERY_LIMITS.hours_letters),
});

const FairStall = z
  .object({
    on: z.boolean(),
    fair: words(FAIR_TEXT, DELIVERY_LIMITS.fair_letters),
    address: words(PLACE_TEXT, DELIVERY_LIMITS.address_letters),
    from: day,
    to: day,
  })
  .refine(({ from, to }) => from <= to, {
    message: "Ngày cuối không trước ngày đầu.",
    path: ["to"],
  })
  // One that is off may be over: it is kept for the next one.
  .refine((fair) => !fair.on || isFairToCome(fair, vietnamDay(new Date())), {
    message: FAIR_OVER_TEXT,
    path: ["to"],
  });

const Rates = z.object({
  same_commune: fee,
  province: fee,
  island: fee,
  elsewhere: fee,
  free_from: free,
});

/** All of it at once: what is left out is off. */
export const SetDelivery = z
  .object({
    terms: z.object({
      carrier: Carrier,
      own_rider: OwnRider.nullable(),
      pick_up: PickUp.nullable(),
      fair_stall: FairStall.nullable(),
      own_zones: OwnZones,
    }),
    rates: Rates,
  })
  .refine(({ terms }) => DELIVERY_METHODS.some((method) => terms[method]?.on === true), {
    message: "Gian hàng cần ít nhất một cách giao.",
    path: ["terms"],
  });
export type SetDelivery = z.infer<typeof SetDelivery>;
