import { PROVINCES } from "@cho-lang/vietnam-addresses/provinces";

const wordOf = (text: string) => text.normalize("NFC").trim().toLocaleLowerCase("vi");

const codes = new Map(
  PROVINCES.flatMap(({ code, name, full_name }) =>
    [code, name, full_name].map((word) => [wordOf(word), code]),
  ),
);

/** The code of one of today's provinces by its code, "Quảng Ninh" or "Tỉnh Quảng Ninh"; null for none. */
export function provinceCode(typed: string): string | null {
  return codes.get(wordOf(typed)) ?? null;
}
