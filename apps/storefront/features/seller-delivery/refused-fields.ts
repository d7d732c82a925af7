import { STEP_FIELDS, type TextFieldName } from "./typed-delivery";

const OF_PATH: Record<string, TextFieldName> = {
  "rates.same_commune": "same_commune",
  "rates.province": "province",
  "rates.island": "island",
  "rates.elsewhere": "elsewhere",
  "rates.free_from": "free_from",
  "terms.own_rider.fee_vnd": "rider_fee",
  "terms.own_rider.free_from_vnd": "rider_free",
  "terms.pick_up.address": "pick_address",
  "terms.pick_up.hours": "pick_hours",
  "terms.fair_stall.fair": "fair",
  "terms.fair_stall.address": "fair_address",
  "terms.fair_stall.from": "fair_from",
  "terms.fair_stall.to": "fair_to",
};
const STEPS = "terms.carrier.weight_steps";
const STEP = /^terms\.carrier\.weight_steps\.(\d+)\.(over_grams|add_vnd)$/;

/** Which fields were filled in for the steps, in the order in which they were sent. */
function stepField(path: string, filled: readonly (readonly TextFieldName[])[]) {
  const [, index, part] = STEP.exec(path) ?? [];
  return filled[Number(index)]?.[part === "over_grams" ? 0 : 1];
}

/**
 * The fields of the form for what the market did not take, by the paths that it names.
 *
 * @param details of its answer
 */
export function refusedFields(
  details: unknown,
  texts: Readonly<Record<TextFieldName, string>>,
): TextFieldName[] {
  const named = (details as { fields?: Record<string, string> } | null | undefined)?.fields ?? {};
  const filled = STEP_FIELDS.filter(([over, add]) => texts[over] !== "" || texts[add] !== "");
  const fields = Object.keys(named).flatMap((path) =>
    path === STEPS
      ? filled.map(([over]) => over)
      : (OF_PATH[path] ?? stepField(path, filled) ?? []),
  );
  return [...new Set(fields)];
}
