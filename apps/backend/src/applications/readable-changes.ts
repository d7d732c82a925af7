import type { SellerKind } from "@cho-lang/seller-rules/seller-kind";
import { readTaxNumber } from "@cho-lang/seller-rules/tax-number";
import { MarketError } from "../errors/market-error";
import type { SellerChanges } from "../seller-setup/seller-changes";
import { readableAccount } from "./readable-account";

/** What the seller has said already. */
export interface SoFar {
  kind: SellerKind;
  legal_name: string;
  representative: string;
}

const TAX_TEXTS = {
  missing: "Vui lòng ghi mã số thuế hoặc số định danh.",
  shape: "Mã số thuế gồm 10 chữ số (chi nhánh 13), số định danh gồm 12.",
  check: "Số này chưa đúng. Hãy so lại từng chữ số với giấy tờ.",
};
function taxField(changes: SellerChanges, kind: SellerKind, now: Date) {
  const reading = readTaxNumber(changes.tax_code ?? "", kind, now);
  return reading.ok
    ? { changes: { tax_code: reading.number }, fields: {} }
    : { changes: {}, fields: { tax_code: TAX_TEXTS[reading.problem] } };
}

/**
 * One step of an application in the form in which it is kept: a tax number fit for the kind of subject, an
 * account of a known bank that is the seller's own. Throws `invalid_input` with the fields that can't be.
 */
export function readableChanges(changes: SellerChanges, soFar: SoFar, now: Date): SellerChanges {
  const { kind, legal_name, representative } = { ...soFar, ...changes };
  const parts = [
    ...("tax_code" in changes ? [taxField(changes, kind, now)] : []),
    ...("bank_bin" in changes ? [readableAccount(changes, [legal_name, representative])] : []),
  ];
  const fields = Object.assign({}, ...parts.map((part) => part.fields)) as Record<string, string>;
  if (Object.keys(fields).length > 0) {
    throw new MarketError("invalid_input", { fields });
  }
  return Object.assign({ ...changes }, ...parts.map((part) => part.changes)) as SellerChanges;
}
