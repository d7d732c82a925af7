import { GHN_LIMITS } from "./ghn-limits";

/** A parcel as it stands on the scales: grams and centimetres, whole. */
export interface ParcelBox {
  weight_grams: number;
  length_cm: number;
  width_cm: number;
  height_cm: number;
}

/** Assumptions of the market, which the seller corrects with her own scales. */
const PACKING_SHARE = 0.1;
const LEAST_PACKING_GRAMS = 100;
const LEAST_SIDE_CM = 10;
/** A parcel counts as heavy as its cubic centimetres by five, in grams (GHN's volumetric weight). */
const CUBIC_CM_A_GRAM = 5;

/**
 * What a parcel with goods of so many grams may weigh with its packing, and a box for it that is charged by its
 * weight and not by its size. Goods beyond what a carrier takes get its largest.
 *
 * @param netGrams of the goods; 0 where nobody wrote it down
 */
export function guessBox(netGrams: number): ParcelBox {
  const packing = Math.max(LEAST_PACKING_GRAMS, Math.ceil(netGrams * PACKING_SHARE));
  const weight_grams = Math.min(GHN_LIMITS.weight_grams, netGrams + packing);
  const side = Math.max(LEAST_SIDE_CM, Math.floor(Math.cbrt(weight_grams * CUBIC_CM_A_GRAM)));
  return { weight_grams, length_cm: side, width_cm: side, height_cm: side };
}

/** Which measures a carrier would not take. */
export function wrongMeasures(box: ParcelBox): (keyof ParcelBox)[] {
  const most = (name: keyof ParcelBox) =>
    name === "weight_grams" ? GHN_LIMITS.weight_grams : GHN_LIMITS.side_cm;
  return (["weight_grams", "length_cm", "width_cm", "height_cm"] as const).filter(
    (name) => !Number.isInteger(box[name]) || box[name] < 1 || box[name] > most(name),
  );
}
