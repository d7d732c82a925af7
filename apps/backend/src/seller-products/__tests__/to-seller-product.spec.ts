import type { SellerProductState } from "../seller-product";
import { toSellerProduct, type StoredSellerProduct } from "../to-seller-product";

type Shop = Parameters<typeof toSellerProduct>[2];

const SELLER = {
  id: "sel_1",
  handle: "htx-ha-tu",
  name: "HTX Hà Tu",
  reason: null,
  notice: null,
  sending_pause: null,
  identity: { state: "linked" as const, open: true, closes_at: null },
};
const SHOP = { selling: true, closed_sets: [], stock_location_id: "sloc_1" };

function product(productSet: number, status = "published", pieces = 3): StoredSellerProduct {
  const level = { location_id: "sloc_1", stocked_quantity: pieces, reserved_quantity: 0 };
  return {
    id: "prod_1",
    handle: "trung",
    title: "Trứng",
    description: null,
    created_at: "2026-01-01",
    status,
    listing: {
      product_set: productSet,
      temperature_class: "fragile",
      shelf_life_days: null,
      storage: "",
      transit_days: null,
      dispatch_weekdays: null,
      cutoff_time: null,
      allowed_provinces: null,
      ingredients: "",
      instructions: "",
      warnings: "",
      story: "",
      season_months: null,
      keywords: [],
      pictures: [],
      demonstration: false,
    },
    variants: [
      {
        id: "variant_1",
        title: "Hộp",
        weight: null,
        variant_rank: 0,
        calculated_price: { calculated_amount: 1_000 },
        inventory_items: [
          {
            inventory_item_id: "iitem_1",
            required_quantity: 1,
            inventory: { location_levels: [level] },
          },
        ],
      },
    ],
  };
}

it.each<[SellerProductState, StoredSellerProduct, "active" | "pending", Shop]>([
  ["on_sale", product(2), "active", SHOP],
  ["sold_out", product(2, "published", 0), "active", SHOP],
  ["waiting", product(2, "proposed"), "active", { ...SHOP, selling: false }],
  ["no_licence", product(14), "active", { ...SHOP, closed_sets: [14, 15] }],
  ["on_sale", product(14), "active", SHOP],
  ["shop_closed", product(2), "pending", { ...SHOP, selling: false }],
  ["shop_closed", product(2), "active", undefined],
  ["not_linked", product(2), "active", { ...SHOP, selling: false }],
  ["paper_expired", product(2), "active", { ...SHOP, closed_sets: [2] }],
  ["on_sale", product(22), "active", { ...SHOP, closed_sets: [2] }],
])("is %s, as shoppers meet it (%#)", (state, row, status, shop) => {
  expect(toSellerProduct(row, { ...SELLER, status }, shop).state).toBe(state);
});
