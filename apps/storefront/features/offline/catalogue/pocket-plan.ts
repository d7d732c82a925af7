import { PRODUCT_WEIGHTS } from "@cho-lang/catalogue-search/product-weights";
import type { FieldPlan, IndexPlan } from "@cho-lang/catalogue-search/types";

const PLAIN = { weight: null, filterable: false, sortable: false, facetable: false };

function text(field: keyof typeof PRODUCT_WEIGHTS): FieldPlan {
  return { ...PLAIN, kind: "text", weight: PRODUCT_WEIGHTS[field] };
}

const CHOICE: FieldPlan = { ...PLAIN, kind: "keyword", filterable: true };
const AMOUNT: FieldPlan = { ...PLAIN, kind: "number", sortable: true };

/** How the phone searches its catalogue: the fields, weights and ties of the market's own index. */
export const POCKET_PLAN: IndexPlan = {
  fields: {
    title: text("title"),
    keywords: text("keywords"),
    description: text("description"),
    seller_name: text("seller_name"),
    commune_name: text("commune_name"),
    commune_old_names: text("commune_old_names"),
    set_name: text("set_name"),
    group_name: text("group_name"),
    seller: CHOICE,
    commune_code: CHOICE,
    group: CHOICE,
    product_set: { ...PLAIN, kind: "number", filterable: true },
    stars: { ...AMOUNT, filterable: true, spans: "star_spans" },
    unit_price_vnd: AMOUNT,
    storage: CHOICE,
    delivers_to: CHOICE,
    season_months: { ...PLAIN, kind: "number", filterable: true },
    price_from_vnd: { ...AMOUNT, filterable: true },
    in_stock: { ...PLAIN, kind: "boolean", filterable: true, sortable: true },
    demand: AMOUNT,
    esteem: AMOUNT,
    created_at: AMOUNT,
  },
  tieBreakers: [
    { field: "in_stock", descending: true },
    { field: "stars", descending: true },
    { field: "demand", descending: true },
    { field: "created_at", descending: true },
  ],
};
