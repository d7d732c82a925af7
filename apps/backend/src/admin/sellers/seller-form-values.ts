import type { SellerDetail } from "../../api/admin/sellers/retrieve-seller";

export type RateName = "same_commune" | "province" | "island" | "elsewhere" | "free_from";

export const RATE_NAMES: RateName[] = [
  "same_commune",
  "province",
  "island",
  "elsewhere",
  "free_from",
];

/** A form's fields as they are typed. */
export interface SellerFormValues {
  name: string;
  legal_name: string;
  handle: string;
  kind: string;
  tax_code: string;
  representative: string;
  phone: string;
  email: string;
  confirm_hours: string;
  commune_code: string;
  story: string;
  rates: Record<RateName, string>;
}

const USUAL_RATES: Record<RateName, string> = {
  same_commune: "10000",
  province: "25000",
  island: "50000",
  elsewhere: "40000",
  free_from: "500000",
};

function typedRates(rates: SellerDetail["delivery_rates"]): Record<RateName, string> {
  return rates
    ? {
        same_commune: String(rates.same_commune),
        province: String(rates.province),
        island: String(rates.island),
        elsewhere: String(rates.elsewhere),
        free_from: rates.free_from === null ? "" : String(rates.free_from),
      }
    : USUAL_RATES;
}

/** What a form starts with: the seller as it is, or an empty one with usual fees. */
export function sellerFormValues(seller: SellerDetail | null): SellerFormValues {
  return {
    name: seller?.name ?? "",
    legal_name: seller?.legal_name ?? "",
    handle: seller?.handle ?? "",
    kind: seller?.kind ?? "",
    tax_code: seller?.tax_code ?? "",
    representative: seller?.representative ?? "",
    phone: seller?.phone ?? "",
    email: seller?.email ?? "",
    confirm_hours: String(seller?.confirm_hours ?? 8),
    commune_code: seller?.commune_code ?? "",
    story: seller?.story ?? "",
    rates: typedRates(seller?.delivery_rates ?? null),
  };
}

function amount(text: string): number | null {
  return text.trim() === "" ? null : Number(text);
}

/** The request that a filled form makes; what was left empty is sent as missing. */
export function sellerRequest({ rates, handle, ...values }: SellerFormValues): object {
  return {
    ...values,
    ...(handle.trim() ? { handle: handle.trim() } : {}),
    tax_code: values.tax_code.trim() || null,
    phone: values.phone.trim() || null,
    email: values.email.trim() || null,
    confirm_hours: amount(values.confirm_hours),
    delivery_rates: Object.fromEntries(RATE_NAMES.map((name) => [name, amount(rates[name])])),
  };
}
