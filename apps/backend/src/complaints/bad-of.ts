import { packAmount } from "@cho-lang/ocop/pack-amount";

/** How much of what a complaint is about is bad, as its buyer says. */
export interface BadAmount {
  units: number;
  /** Of how much, over all pieces that she complains about. */
  of: number;
  /** Of both, as the pack names it: "quả"; "g". */
  unit: string;
}

interface Told {
  /** The pack's name. */
  label: string;
  /** Pieces complained about. */
  quantity: number;
  bad_units: number | null;
}

/** What the buyer says is bad of so many packs; null where she did not say it so, and of a pack that does not name what it holds. */
export function badOf({ label, quantity, bad_units }: Told): BadAmount | null {
  const pack = packAmount(label);
  return pack && bad_units !== null
    ? { units: bad_units, of: pack.amount * quantity, unit: pack.unit }
    : null;
}
