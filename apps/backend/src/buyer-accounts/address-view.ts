import { communeOf } from "@cho-lang/vietnam-addresses/commune-of";

/** An address that a buyer keeps. */
export interface AddressView {
  id: string;
  name: string;
  street: string;
  commune_code: string;
  commune: string;
  province: string;
  /** Whether it stands first in the checkout. */
  first: boolean;
}

/** An address of an earlier order, which nothing is kept of beside the order. */
export type SuggestedAddress = Omit<AddressView, "id" | "first">;

interface AddressRow {
  id: string;
  name: string;
  street: string;
  commune_code: string;
  first: boolean;
}

/** A kept address with today's names of its commune; null for a commune that is no more. */
export function toAddressView(row: AddressRow): AddressView | null {
  return hasCommune(row) ? toWholeAddress(row) : null;
}

/** A kept address as it stands, whatever became of its commune: of one that is no more both names are empty. */
export function toWholeAddress({ id, name, street, commune_code, first }: AddressRow): AddressView {
  const { commune, province } = communeOf(commune_code) ?? { commune: "", province: "" };
  return { id, name, street, commune_code, commune, province, first };
}

/** Whether the commune of an address is still there: without it nothing can be brought there, and nothing shows it. */
export function hasCommune({ commune_code }: Pick<AddressRow, "commune_code">): boolean {
  return communeOf(commune_code) !== null;
}

/** Whether two addresses are the same to whoever brings something there. */
export function isSameAddress(
  a: Pick<AddressRow, "name" | "street" | "commune_code">,
  b: Pick<AddressRow, "name" | "street" | "commune_code">,
): boolean {
  const words = ({ name, street, commune_code }: typeof a) =>
    [name, street, commune_code]
      .map((text) => text.normalize("NFC").trim().toLocaleLowerCase("vi").replace(/\s+/gu, " "))
      .join("\n");
  return words(a) === words(b);
}
