import type { DeliveryRates } from "@cho-lang/delivery/delivery-fee";
import { DELIVERY_LIMITS, isFairToCome, isOneLine } from "@cho-lang/delivery/delivery-limits";
import type { SellerDelivery, WeightStep } from "@cho-lang/delivery/seller-delivery";
import { isVietnamDay, vietnamDay } from "@cho-lang/ocop/vietnam-day";
import { readGrams } from "@/features/seller-products/read-amounts";
import type { DeliverySetting } from "@/lib/medusa/seller-delivery";
import { readFee, readThreshold } from "./read-money";
import { readZones } from "./read-zones";
import {
  STEP_FIELDS,
  type FieldName,
  type TextFieldName,
  type TypedDelivery,
} from "./typed-delivery";

export type DeliveryReading =
  { kind: "read"; setting: DeliverySetting } | { kind: "wrong"; fields: FieldName[] };

/** A weight must come with its unit: a bare "3" would be three grams. */
function readWeight(typed: string): number | null {
  return /^[\d.,\s]*$/.test(typed) ? null : readGrams(typed);
}

/** Reads field by field and notes which of them cannot be what they stand for. */
class Fields {
  readonly wrong: TextFieldName[] = [];

  constructor(private readonly texts: TypedDelivery["texts"]) {}

  text(name: TextFieldName, most: number): string {
    if (!isOneLine(this.texts[name], most)) this.wrong.push(name);
    return this.texts[name];
  }

  fee(name: TextFieldName): number {
    const dong = readFee(this.texts[name]);
    if (dong === null) this.wrong.push(name);
    return dong ?? 0;
  }

  /** A goods total from which it is free; none where nothing was typed. */
  threshold(name: TextFieldName): number | null {
    const dong = readThreshold(this.texts[name]);
    if (dong !== "wrong") return dong;
    this.wrong.push(name);
    return null;
  }

  day(name: TextFieldName): string {
    if (!isVietnamDay(this.texts[name])) this.wrong.push(name);
    return this.texts[name];
  }

  /** Those that are filled in; a weight that an earlier one has too is wrong. */
  steps(): WeightStep[] {
    const seen = new Set<number>();
    return STEP_FIELDS.flatMap(([over, add]) => {
      if (this.texts[over] === "" && this.texts[add] === "") return [];
      const grams = readWeight(this.texts[over]) ?? 0;
      if (grams === 0 || grams > DELIVERY_LIMITS.weight_grams || seen.has(grams)) {
        this.wrong.push(over);
      }
      seen.add(grams);
      return [{ over_grams: grams, add_vnd: this.fee(add) }];
    });
  }
}

function ratesOf(fields: Fields): DeliveryRates {
  return {
    same_commune: fields.fee("same_commune"),
    province: fields.fee("province"),
    island: fields.fee("island"),
    elsewhere: fields.fee("elsewhere"),
    free_from: fields.threshold("free_from"),
  };
}

function termsOf(
  { on, communes }: TypedDelivery,
  zones: SellerDelivery["own_zones"],
  fields: Fields,
): SellerDelivery {
  return {
    carrier: { on: on.carrier, weight_steps: fields.steps() },
    own_rider: {
      on: on.own_rider,
      communes,
      fee_vnd: fields.fee("rider_fee"),
      free_from_vnd: fields.threshold("rider_free"),
    },
    pick_up: {
      on: on.pick_up,
      address: fields.text("pick_address", DELIVERY_LIMITS.address_letters),
      hours: fields.text("pick_hours", DELIVERY_LIMITS.hours_letters),
    },
    fair_stall: {
      on: on.fair_stall,
      fair: fields.text("fair", DELIVERY_LIMITS.fair_letters),
      address: fields.text("fair_address", DELIVERY_LIMITS.address_letters),
      from: fields.day("fair_from"),
      to: fields.day("fair_to"),
    },
    own_zones: zones,
  };
}

const OF_WAY = {
  own_rider: ["rider_fee", "rider_free"],
  pick_up: ["pick_address", "pick_hours"],
  fair_stall: ["fair", "fair_address", "fair_from", "fair_to"],
} as const satisfies Partial<Record<string, TextFieldName[]>>;

type Optional = keyof typeof OF_WAY;

function within(fields: readonly TextFieldName[], wrong: readonly TextFieldName[]): boolean {
  return fields.some((field) => wrong.includes(field));
}

/** Whether a stall is offered at a fair that is over, or that is too far away. */
function isFairGone({ fair_stall: stall }: SellerDelivery, now: Date): boolean {
  return stall?.on === true && isVietnamDay(stall.to) && !isFairToCome(stall, vietnamDay(now));
}

/** What was typed as a setting. Of a way that is off only what is whole is kept; nobody is asked about the rest. */
export function readDelivery(typed: TypedDelivery, now: Date): DeliveryReading {
  const fields = new Fields(typed.texts);
  const rates = ratesOf(fields);
  const drawn = readZones(typed.zones);
  const terms = termsOf(typed, drawn.zones, fields);
  const { fair_stall: stall } = terms;
  if ((stall && stall.from > stall.to) || isFairGone(terms, now)) fields.wrong.push("fair_to");
  const off = (Object.keys(OF_WAY) as Optional[]).filter((way) => !typed.on[way]);
  const dropped = off.filter((way) => within(OF_WAY[way], fields.wrong));
  const excused: TextFieldName[] = off.flatMap((way) => [...OF_WAY[way]]);
  const texts = [...new Set(fields.wrong)].filter((field) => !excused.includes(field));
  const wrong = [...texts, ...drawn.wrong];
  if (wrong.length > 0) return { kind: "wrong", fields: wrong };
  const nothing = Object.fromEntries(dropped.map((way) => [way, null]));
  return { kind: "read", setting: { rates, terms: { ...terms, ...nothing } } };
}
