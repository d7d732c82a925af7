import { formText } from "@/lib/forms/form-text";
import type { DeliverySetting } from "@/lib/medusa/seller-delivery";

/** Fields that hold a text, by their names in the form. */
export const TEXT_FIELDS = [
  "same_commune",
  "province",
  "island",
  "elsewhere",
  "free_from",
  "over_1",
  "add_1",
  "over_2",
  "add_2",
  "rider_fee",
  "rider_free",
  "pick_address",
  "pick_hours",
  "fair",
  "fair_address",
  "fair_from",
  "fair_to",
] as const;

export type TextFieldName = (typeof TEXT_FIELDS)[number];

export const WAYS = ["carrier", "own_rider", "pick_up", "fair_stall"] as const;

export type Way = (typeof WAYS)[number];

/** The form of a seller's delivery as typed. */
export interface TypedDelivery {
  on: Record<Way, boolean>;
  texts: Record<TextFieldName, string>;
  /** Codes of the communes that her rider goes to. */
  communes: string[];
}

function amount(dong: number | null | undefined): string {
  return dong === null || dong === undefined ? "" : dong.toLocaleString("vi-VN");
}

/** What stands in the form before anybody types. */
export function typedAsStored({ terms, rates }: DeliverySetting): TypedDelivery {
  const { carrier, own_rider: rider, pick_up: pickUp, fair_stall: stall } = terms;
  const [first, second] = carrier.weight_steps.toSorted((a, b) => a.over_grams - b.over_grams);
  return {
    on: {
      carrier: carrier.on,
      own_rider: rider?.on ?? false,
      pick_up: pickUp?.on ?? false,
      fair_stall: stall?.on ?? false,
    },
    texts: {
      same_commune: amount(rates.same_commune),
      province: amount(rates.province),
      island: amount(rates.island),
      elsewhere: amount(rates.elsewhere),
      free_from: amount(rates.free_from),
      over_1: amount(first?.over_grams),
      add_1: amount(first?.add_vnd),
      over_2: amount(second?.over_grams),
      add_2: amount(second?.add_vnd),
      rider_fee: amount(rider?.fee_vnd),
      rider_free: amount(rider?.free_from_vnd),
      pick_address: pickUp?.address ?? "",
      pick_hours: pickUp?.hours ?? "",
      fair: stall?.fair ?? "",
      fair_address: stall?.address ?? "",
      fair_from: stall?.from ?? "",
      fair_to: stall?.to ?? "",
    },
    communes: [...(rider?.communes ?? [])],
  };
}

/** The fields of a posted form. */
export function typedDelivery(form: FormData): TypedDelivery {
  const texts = TEXT_FIELDS.map((name) => [name, formText(form, name)] as const);
  const on = WAYS.map((way) => [way, formText(form, `on_${way}`) === "1"] as const);
  return {
    on: Object.fromEntries(on) as Record<Way, boolean>,
    texts: Object.fromEntries(texts) as Record<TextFieldName, string>,
    communes: form.getAll("communes").filter((code) => typeof code === "string"),
  };
}
