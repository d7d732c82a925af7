import { packAmounts, type PackAmount } from "./pack-amounts";

/**
 * What a pack's name says that it holds: "Hộp 10 quả" → 10 quả, "Túi 1,5 kg" → 1,500 g. Null where it says nothing, or
 * more than one thing ("Lốc 3 hộp 200 g"), and of a pack of one.
 */
export function packAmount(label: string): PackAmount | null {
  const [only, ...more] = packAmounts(label);
  return only && more.length === 0 && only.amount > 1 ? only : null;
}
