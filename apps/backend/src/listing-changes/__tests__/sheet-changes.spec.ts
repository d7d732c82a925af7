import { isRisky, sheetChanges, type ChangeableSheet } from "../sheet-changes";

const NOW: ChangeableSheet = {
  title: "Trứng vịt biển",
  product_set: 2,
  photos: ["anh-1"],
  temperature_class: "fragile",
  shelf_life_days: 20,
  storage: "Nơi mát",
  transit_days: 3,
  dispatch_weekdays: null,
  cutoff_time: null,
  allowed_provinces: null,
  ingredients: "",
  instructions: "",
  warnings: "",
  story: "",
  season_months: [1, 2],
  keywords: [],
};

it("names only the fields that differ, with what they were", () => {
  const wanted = { title: "Trứng vịt biển Đồng Rui", shelf_life_days: 20, season_months: null };
  expect(sheetChanges(NOW, wanted)).toEqual([
    { field: "title", before: "Trứng vịt biển", after: "Trứng vịt biển Đồng Rui" },
    { field: "season_months", before: [1, 2], after: null },
  ]);
  expect(sheetChanges(NOW, NOW)).toEqual([]);
  expect(sheetChanges(NOW, {})).toEqual([]);
});

it("lets the operator read what shoppers rely on, and nothing else wait", () => {
  const fields = Object.keys(NOW).filter(isRisky);
  expect(fields.sort()).toEqual([
    "ingredients",
    "instructions",
    "keywords",
    "product_set",
    "storage",
    "story",
    "title",
    "warnings",
  ]);
});
