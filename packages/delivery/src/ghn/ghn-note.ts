import { GHN_LIMITS } from "./ghn-limits";

/** What the buyer may do before she pays: see it, try it, or neither. */
export const LOOKS = ["see", "try", "none"] as const;
export type Look = (typeof LOOKS)[number];

const REQUIRED_NOTES: Readonly<Record<Look, string>> = {
  see: "CHOXEMHANGKHONGTHU",
  try: "CHOTHUHANG",
  none: "KHONGCHOXEMHANG",
};

/** What GHN's driver is told of a parcel. */
export interface GhnNote {
  note: string;
  required_note: string;
}

/**
 * Composes what the driver reads: what must be known of the parcel, the most important first, each once; the end
 * is cut off where GHN takes no more.
 *
 * @param notes e.g. how it must be kept, and what its buyer asks for; empty ones are left out
 */
export function ghnNote(look: Look, notes: readonly string[]): GhnNote {
  const lines = notes.map((one) => one.replace(/\s+/g, " ").trim()).filter((one) => one !== "");
  return {
    note: [...new Set(lines)].join(". ").slice(0, GHN_LIMITS.note_letters),
    required_note: REQUIRED_NOTES[look],
  };
}
