import { COMMUNES, type Commune } from "@cho-lang/ocop/communes";
import { fold } from "@cho-lang/vietnamese-text/fold";
import type { AddressSuggestion } from "@/features/checkout/address-suggestion";

const PROVINCE = "Quảng Ninh";
const MOST = 6;
const LEAST_LETTERS = 2;
const KIND = /^(?:xa|phuong|dac khu|thi tran|p\.?|x\.?) +/;

/**
 * Communes of the province, by today's name or an older one, that the last part of an address line may
 * begin to name. What a phone can tell without a line; the market knows the whole country.
 */
export function suggestHomeAddresses(line: string): AddressSuggestion[] {
  const parts = line.split(",").map((part) => part.trim());
  const wanted = bare(parts.at(-1) ?? "");
  if (wanted.length < LEAST_LETTERS) {
    return [];
  }
  const street = parts.slice(0, -1).join(", ");
  return [...COMMUNES.map(todaysName), ...COMMUNES.flatMap(formerNames)]
    .filter(({ name }) => bare(name).startsWith(wanted))
    .slice(0, MOST)
    .map(({ commune, formerly }) => {
      const place = `${commune.name}, ${PROVINCE}`;
      return {
        key: `${commune.code}:${formerly ?? ""}`,
        place,
        formerly,
        line: street === "" ? place : `${street}, ${place}`,
        hasStreet: street !== "",
      };
    });
}

/** The commune that a line spells out at its end, as a taken suggestion does; else `null`. */
export function communeSpeltOut(line: string): Commune | null {
  const text = line.trim().normalize("NFC");
  return COMMUNES.find(({ name }) => text.endsWith(`${name}, ${PROVINCE}`)) ?? null;
}

interface Name {
  name: string;
  commune: Commune;
  /** The old name in full, or `null` for today's. */
  formerly: string | null;
}

function todaysName(commune: Commune): Name {
  return { name: commune.name, commune, formerly: null };
}

function formerNames(commune: Commune): Name[] {
  return commune.predecessors
    .filter(({ name }) => name !== commune.name)
    .map(({ name, district }) => ({ name, commune, formerly: `${name}, ${district}` }));
}

/** "Xã Hải Lạng" → "hai lang" */
function bare(name: string): string {
  return fold(name).replace(KIND, "");
}
