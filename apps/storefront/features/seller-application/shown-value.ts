import { communeByCode } from "@cho-lang/ocop/communes";
import { bankByBin } from "@cho-lang/seller-rules/banks";
import { displayPhone } from "@cho-lang/vietnam-addresses/phone";
import type { Particulars } from "@/lib/medusa/seller-application";
import { applicationForm as messages } from "@/messages/vi/application-form";
import type { FieldName } from "./application-steps";

/** A field as people read it; `null` when nothing was typed. */
export function shownValue(field: FieldName, particulars: Particulars): string | null {
  const value = particulars[field];
  if (value === null || value === "") {
    return null;
  }
  switch (field) {
    case "kind":
      return messages.kind[particulars.kind];
    case "commune_code":
      return communeByCode(value)?.name ?? value;
    case "bank_bin":
      return bankByBin(value)?.name ?? value;
    case "phone":
      return displayPhone(value);
    default:
      return value;
  }
}
