import type { WeightStep } from "@cho-lang/delivery/seller-delivery";
import { formText } from "@/lib/forms/form-text";
import type { DeliverySetting } from "@/lib/medusa/seller-delivery";
import { storedZones, typedZones, type TypedZone, type ZoneFieldName } from "./typed-zones";

/** The fields of the weight steps, the lightest first; as many as the market takes. */
export const STEP_FIELDS = [
  ["over_1", "add_1"],
  ["over_2", "add_2"],
  ["over_3", "add_3"],
  ["over_4", "add_4"],
  ["over_5", "add_5"],
] as const;

/** Fields that hold a text, by their names in the form. */
export const TEXT_FIELDS = [
  "same_commune",
  "province",
  "island",
  "elsewhere",
  "free_from",
  ...STEP_FIELDS.flat(),
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

type StepFieldName = (typeof STEP_FIELDS)[number][number];

export const WAYS = ["carrier", "own_rider", "pick_up", "fair_stall"] as const;

export type Way = (typeof WAYS)[number];

/** The form of a seller's delivery as typed. */
export interface TypedDelivery {
  on: Record<Way, boolean>;
  texts: Record<TextFieldName, string>;
  /** Codes of the communes that her rider goes to. */
  communes: string[];
  /** In as many places as the market takes. */
  zones: TypedZone[];
}

/** A field of the form that what is wrong with it is said at. */
export type FieldName = TextFieldName | ZoneFieldName;

function amount(dong: number | null | undefined): string {
  return dong === null || dong === undefined ? "" : dong.toLocaleString("vi-VN");
}

/** With its unit, as it must be typed. */
function weight(grams: number): string {
  return grams % 1000 === 0 ? `${amount(grams / 1000)} kg` : `${amount(grams)} g`;
}

function typedSteps(steps: readonly WeightStep[]): Record<StepFieldName, string> {
  const inOrder = steps.toSorted((a, b) => a.over_grams - b.over_grams);
  const fields = STEP_FIELDS.flatMap(([over, add], index) => {
    const step = inOrder[index];
    return [
      [over, step ? weight(step.over_grams) : ""],
      [add, step ? amount(step.add_vnd) : ""],
    ];
  });
  return Object.fromEntries(fields) as Record<StepFieldName, string>;
}

/** How many steps the form shows: all that are filled in, and one more where there are two. */
export function shownSteps(texts: TypedDelivery["texts"]): number {
  const last = STEP_FIELDS.findLastIndex(([over, add]) => texts[over] !== "" || texts[add] !== "");
  return Math.min(Math.max(last + 2, 2), STEP_FIELDS.length);
}

/** What stands in the form before anybody types. */
export function typedAsStored({ terms, rates }: DeliverySetting): TypedDelivery {
  const { carrier, own_rider: rider, pick_up: pickUp, fair_stall: stall } = terms;
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
      ...typedSteps(carrier.weight_steps),
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
    zones: storedZones(terms.own_zones),
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
    zones: typedZones(form),
  };
}
