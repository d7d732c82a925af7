import { resolveAddress } from "@cho-lang/vietnam-addresses/resolve-address";
import type { FieldProblem } from "./check-values";

/** A commune that an address may lie in. */
export interface AddressChoice {
  communeCode: string;
  commune: string;
  provinceCode: string;
  province: string;
  /** The old name that led here, or `null` when today's name was typed. */
  formerly: string | null;
}

/** An address that is known down to its commune. */
export interface KnownAddress extends AddressChoice {
  /** The line it was read from, trimmed. */
  text: string;
  /** What stands before the commune: house and street, or hamlet. May be empty. */
  street: string;
}

export type Understanding =
  | { kind: "known"; address: KnownAddress; choices: AddressChoice[] }
  | { kind: "choose"; choices: AddressChoice[] }
  | { kind: "problem"; problem: FieldProblem };

/**
 * Finds the commune in an address line. Names from before 2025-07-01 find today's commune; a commune
 * that was split asks, and `choice` is the answer to that question.
 */
export function understandAddress(line: string, choice: string | null): Understanding {
  const text = line.trim();
  if (text === "") {
    return { kind: "problem", problem: "address_missing" };
  }
  const found = resolveAddress(text);
  if (found.kind === "unknown") {
    return { kind: "problem", problem: "address_unknown" };
  }
  if (found.kind === "found") {
    return {
      kind: "known",
      address: { ...toChoice(found), text, street: found.street },
      choices: [],
    };
  }
  const choices = found.choices.map(toChoice);
  const chosen = choices.find((each) => each.communeCode === choice || isSpeltOut(text, each));
  return chosen === undefined
    ? { kind: "choose", choices }
    : { kind: "known", address: { ...chosen, text, street: found.street }, choices };
}

/** The line ends just as a taken suggestion does ("…, Xã Hải Lạng, Quảng Ninh"): nothing to ask. */
function isSpeltOut(text: string, { commune, province }: AddressChoice): boolean {
  return text.normalize("NFC").endsWith(`${commune}, ${province}`);
}

function toChoice(unit: {
  commune_code: string;
  commune: string;
  province_code: string;
  province: string;
  via: string | null;
}): AddressChoice {
  return {
    communeCode: unit.commune_code,
    commune: unit.commune,
    provinceCode: unit.province_code,
    province: unit.province,
    formerly: unit.via,
  };
}
