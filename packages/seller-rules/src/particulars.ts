import { communeByCode } from "@cho-lang/ocop/communes";
import { bankByBin, readAccountNumber } from "./banks";
import { holderFits } from "./holder-name";
import type { SellerKind } from "./seller-kind";
import { readTaxNumber } from "./tax-number";

/** What an application says of who sells; null for what was not typed yet. */
export interface Particulars {
  readonly kind: SellerKind;
  readonly name: string;
  readonly legal_name: string;
  readonly representative: string;
  readonly commune_code: string;
  readonly tax_code: string | null;
  readonly phone: string | null;
  readonly bank_bin: string | null;
  readonly bank_account: string | null;
  readonly bank_holder: string | null;
}

/** The fields that are empty or wrong at `now`, in the order of the form. */
export function missingParticulars(of: Particulars, now: Date): (keyof Particulars)[] {
  const names = [of.legal_name, of.representative];
  const good: [keyof Particulars, boolean][] = [
    ["name", of.name !== ""],
    ["representative", of.representative !== ""],
    ["commune_code", communeByCode(of.commune_code) !== null],
    ["phone", of.phone !== null],
    ["legal_name", of.legal_name !== ""],
    ["tax_code", readTaxNumber(of.tax_code ?? "", of.kind, now).ok],
    ["bank_bin", bankByBin(of.bank_bin ?? "") !== null],
    ["bank_account", readAccountNumber(of.bank_account ?? "") !== null],
    ["bank_holder", holderFits(of.bank_holder ?? "", names)],
  ];
  return good.filter(([, fits]) => !fits).map(([field]) => field);
}
