import { communeByCode } from "@cho-lang/ocop/communes";
import { SELLER_KINDS } from "@cho-lang/seller-rules/seller-kind";
import { slugify } from "@cho-lang/vietnamese-text/slugify";
import { parsePhone } from "@cho-lang/vietnam-addresses/phone";
import type { NewApplication } from "@/lib/medusa/seller-application";
import type { FieldName } from "./application-steps";
import type { FormState } from "./form-state";

/**
 * What opens a shop, or the fields that are wrong: asked before a code is sent, because the market takes them
 * only with the code.
 */
export function checkStart(
  values: FormState["values"],
): { application: NewApplication; phone: string } | { wrong: FieldName[] } {
  const kind = SELLER_KINDS.find((each) => each === values.kind);
  const { name = "", representative = "", commune_code = "" } = values;
  const phone = parsePhone(values.phone ?? "");
  if (
    kind !== undefined &&
    slugify(name) !== "" &&
    representative !== "" &&
    communeByCode(commune_code) !== null &&
    phone.kind === "mobile"
  ) {
    return { application: { kind, name, representative, commune_code }, phone: phone.national };
  }
  const good: Partial<Record<FieldName, boolean>> = {
    kind: kind !== undefined,
    name: slugify(name) !== "",
    representative: representative !== "",
    commune_code: communeByCode(commune_code) !== null,
    phone: phone.kind === "mobile",
  };
  return { wrong: (Object.keys(good) as FieldName[]).filter((field) => good[field] === false) };
}
