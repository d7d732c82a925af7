import { addMonths, vietnamDay } from "@cho-lang/ocop/vietnam-day";
import type { SeedCertificate, SeedProduct } from "../../src/demonstration-seed/seed-data";
import type { NewSeller } from "../../src/seller-setup/new-seller";

export const MEMBER_PASSWORD = "mat-khau-thu-nghiem";

/** E-mail of the person who acts for a test seller. */
export function memberEmail(sellerHandle: string): string {
  return `${sellerHandle}@cho-lang.example`;
}

function seller(handle: string, name: string, communeCode: string): NewSeller {
  return {
    handle,
    name,
    legal_name: name,
    kind: "cooperative",
    tax_code: null,
    representative: "Nguyễn Thị Hoà",
    commune_code: communeCode,
    story: "",
    status: "active",
    identity_state: "linked",
    identity_by: "review",
    identity_evidence: "Thử nghiệm",
    identity_checked_at: new Date(),
    demonstration: false,
    naming: "illustrative",
    delivery_rates: {
      same_commune: 15_000,
      province: 25_000,
      island: 60_000,
      elsewhere: 40_000,
      free_from: null,
    },
    member: { name: "Nguyễn Thị Hoà", email: memberEmail(handle) },
  };
}

/** Two sellers in two communes; what one owns the other must never see. */
export const TEST_SELLERS: NewSeller[] = [
  seller("htx-ha-tu", "HTX Hà Tu", "06652"),
  seller("ho-cao-xanh", "Hộ Cao Xanh", "06658"),
];

/** A four-star certificate issued a year ago, so in force for two more. */
function certificate(stars: 3 | 4 | 5, productSet: number, number: string): SeedCertificate {
  const issuedOn = addMonths(vietnamDay(new Date()), -12);
  return {
    number,
    decision_date: issuedOn,
    issued_on: issuedOn,
    issuing_body: "Ủy ban nhân dân tỉnh Quảng Ninh",
    issuing_level: "province",
    stars,
    kind: "new",
    criteria_version: "148/2023",
    product_set: productSet,
    status: "approved",
    withdrawn_on: null,
    withdrawal_decision: null,
    withdrawal_reason: null,
  };
}

function product(
  handle: string,
  facts: Pick<SeedProduct, "seller" | "product_set" | "variants" | "certificates" | "stock">,
): SeedProduct {
  return {
    handle,
    title: `Sản phẩm ${handle}`,
    emoji: "📦",
    temperature_class: "ambient",
    shelf_life_days: 90,
    storage: "Nơi khô ráo",
    transit_days: null,
    dispatch_weekdays: null,
    cutoff_time: null,
    ingredients: "",
    instructions: "",
    warnings: "",
    season_months: null,
    keywords: [],
    description: "",
    story: "",
    pictures: 0,
    ...facts,
  };
}

export const TEST_PRODUCTS: SeedProduct[] = [
  product("trung-vit-bien", {
    seller: "htx-ha-tu",
    product_set: 3,
    stock: 500,
    variants: [
      { label: "Hộp 10 quả", weight_grams: 700, price_vnd: 55_000 },
      { label: "Hộp 30 quả", weight_grams: 2_100, price_vnd: 155_000 },
    ],
    certificates: [certificate(4, 3, "01/QĐ-UBND")],
  }),
  product("mat-ong-rung", {
    seller: "htx-ha-tu",
    product_set: 6,
    stock: 500,
    variants: [{ label: "Chai 500 ml", weight_grams: 700, price_vnd: 210_000 }],
    certificates: [],
  }),
  product("cha-muc", {
    seller: "ho-cao-xanh",
    product_set: 8,
    stock: 500,
    variants: [{ label: "Gói 500 g", weight_grams: 500, price_vnd: 275_000 }],
    certificates: [certificate(5, 8, "02/QĐ-UBND")],
  }),
  product("mieng-cuoi", {
    seller: "ho-cao-xanh",
    product_set: 8,
    stock: 5,
    variants: [{ label: "Gói 1 kg", weight_grams: 1_000, price_vnd: 90_000 }],
    certificates: [],
  }),
];
