import { PRODUCT_SETS } from "@cho-lang/ocop/product-sets";
import { completeSheet } from "../complete-sheet";
import type { DraftSheet } from "../product-sheet";
import { usualTerms } from "../usual-terms";

const NEEDED: DraftSheet = {
  title: "Trứng vịt biển",
  product_set: 2,
  packs: [{ label: "Hộp 10 quả", weight_grams: 700, price_vnd: 55_000, stock: 4 }],
  photos: ["anh-1"],
};

function missingOf(draft: DraftSheet): string[] {
  try {
    completeSheet(draft);
    return [];
  } catch (error) {
    return Object.keys((error as { details: { fields: object } }).details.fields).sort();
  }
}

it("wants photo, name, set and a pack, and nothing else", () => {
  expect(missingOf({})).toEqual(["packs", "photos", "product_set", "title"]);
  expect(missingOf({ ...NEEDED, photos: [] })).toEqual(["photos"]);
  expect(missingOf({ ...NEEDED, title: "" })).toEqual(["title"]);
  expect(missingOf(NEEDED)).toEqual([]);
});

it("fills in what is usual for the set, and lets what the seller says stand", () => {
  expect(completeSheet(NEEDED)).toMatchObject({ temperature_class: "chilled", shelf_life_days: 3 });
  const told = { temperature_class: "fragile" as const, shelf_life_days: null };
  expect(completeSheet({ ...NEEDED, ...told })).toMatchObject(told);
});

it("knows what is usual for every set: only services are not carried", () => {
  const carrying = PRODUCT_SETS.map(({ id }) => usualTerms(id).temperature_class);
  expect(carrying.filter((one) => one === "service")).toHaveLength(1);
  expect(usualTerms(26).temperature_class).toBe("service");
});
