import type { DeliveryRates } from "@cho-lang/delivery/delivery-fee";
import type { SellerDelivery, WeightStep } from "@cho-lang/delivery/seller-delivery";
import { isVietnamDay } from "@cho-lang/ocop/vietnam-day";
import { readDong, readGrams } from "@/features/seller-products/read-amounts";
import type { DeliverySetting } from "@/lib/medusa/seller-delivery";
import type { TextFieldName, TypedDelivery } from "./typed-delivery";

export type DeliveryReading =
  { kind: "read"; setting: DeliverySetting } | { kind: "wrong"; fields: TextFieldName[] };

const MOST_FEE_VND = 10_000_000;

/** Reads field by field and notes which of them cannot be what they stand for. */
class Fields {
  readonly wrong: TextFieldName[] = [];

  constructor(private readonly texts: TypedDelivery["texts"]) {}

  text(name: TextFieldName): string {
    if (this.texts[name] === "") this.wrong.push(name);
    return this.texts[name];
  }

  fee(name: TextFieldName): number {
    const dong = readDong(this.texts[name]);
    if (dong === null || dong > MOST_FEE_VND) this.wrong.push(name);
    return dong ?? 0;
  }

  /** A goods total from which it is free; none where nothing was typed. */
  threshold(name: TextFieldName): number | null {
    if (this.texts[name] === "") return null;
    const dong = readDong(this.texts[name]);
    if (dong === null || dong === 0) this.wrong.push(name);
    return dong;
  }

  day(name: TextFieldName): string {
    if (!isVietnamDay(this.texts[name])) this.wrong.push(name);
    return this.texts[name];
  }

  step(over: TextFieldName, add: TextFieldName): WeightStep[] {
    if (this.texts[over] === "" && this.texts[add] === "") return [];
    const grams = readGrams(this.texts[over]);
    if (grams === null || grams === 0) this.wrong.push(over);
    return [{ over_grams: grams ?? 0, add_vnd: this.fee(add) }];
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

function termsOf({ on, communes }: TypedDelivery, fields: Fields): SellerDelivery {
  const weight_steps = [...fields.step("over_1", "add_1"), ...fields.step("over_2", "add_2")];
  return {
    carrier: { on: on.carrier, weight_steps },
    own_rider: {
      on: on.own_rider,
      communes,
      fee_vnd: fields.fee("rider_fee"),
      free_from_vnd: fields.threshold("rider_free"),
    },
    pick_up: {
      on: on.pick_up,
      address: fields.text("pick_address"),
      hours: fields.text("pick_hours"),
    },
    fair_stall: {
      on: on.fair_stall,
      fair: fields.text("fair"),
      address: fields.text("fair_address"),
      from: fields.day("fair_from"),
      to: fields.day("fair_to"),
    },
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

/** What was typed as a setting. Of a way that is off only what is whole is kept; nobody is asked about the rest. */
export function readDelivery(typed: TypedDelivery): DeliveryReading {
  const fields = new Fields(typed.texts);
  const rates = ratesOf(fields);
  const terms = termsOf(typed, fields);
  const { fair_stall: stall } = terms;
  if (stall && stall.from > stall.to) fields.wrong.push("fair_to");
  const off = (Object.keys(OF_WAY) as Optional[]).filter((way) => !typed.on[way]);
  const dropped = off.filter((way) => within(OF_WAY[way], fields.wrong));
  const excused: TextFieldName[] = off.flatMap((way) => [...OF_WAY[way]]);
  const wrong = fields.wrong.filter((field) => !excused.includes(field));
  if (wrong.length > 0) return { kind: "wrong", fields: wrong };
  const nothing = Object.fromEntries(dropped.map((way) => [way, null]));
  return { kind: "read", setting: { rates, terms: { ...terms, ...nothing } } };
}
