import { PRODUCT_WEIGHTS } from "@cho-lang/catalogue-search/product-weights";
import { PROVIDER } from "@cho-lang/search-provider/provider-name";
import { defineSearchIndex, search } from "@medusajs/framework/utils";
import { PRODUCT_INDEX } from "../search-index/index-names";
import { seedProducts } from "../search-index/seed-products";

const weigh = (field: keyof typeof PRODUCT_WEIGHTS) => ({ weight: PRODUCT_WEIGHTS[field] });

/** Products on the shelves. What a document is made of is told in `search-documents/product-document.ts`. */
export default defineSearchIndex({
  name: PRODUCT_INDEX,
  entity: "product",
  fields: search.define({
    id: search.keyword().filterable(),
    handle: search.keyword().filterable(),
    title: search.text().searchable(weigh("title")),
    keywords: search.text().searchable(weigh("keywords")).array(),
    description: search.text().searchable(weigh("description")),
    seller: search.keyword().filterable().facetable(),
    seller_name: search.text().searchable(weigh("seller_name")),
    seller_kind: search.keyword(),
    commune_code: search.keyword().filterable().facetable(),
    commune_name: search.text().searchable(weigh("commune_name")),
    commune_old_names: search.text().searchable(weigh("commune_old_names")).array(),
    product_set: search
      .integer()
      .filterable()
      .facetable({ types: ["value"] }),
    set_name: search.text().searchable(weigh("set_name")),
    group: search.keyword().filterable().facetable(),
    group_name: search.text().searchable(weigh("group_name")),
    certificates: search
      .object({
        number: search.keyword(),
        decision_date: search.keyword(),
        issued_on: search.keyword(),
        issuing_body: search.keyword(),
        issuing_level: search.keyword(),
        stars: search.integer(),
        kind: search.keyword(),
        criteria_version: search.keyword(),
        product_set: search.integer(),
        status: search.keyword(),
        withdrawn_on: search.keyword(),
      })
      .array(),
    certificate_slugs: search.keyword().filterable().array(),
    star_spans: search
      .object({ value: search.integer(), from: search.keyword(), until: search.keyword() })
      .array(),
    /** Stars in force on the day of the question. */
    stars: search
      .integer()
      .filterable()
      .sortable()
      .facetable({ types: ["value"] })
      .providerOptions({ [PROVIDER]: { spans: "star_spans" } }),
    price_from_vnd: search
      .integer()
      .filterable()
      .sortable()
      .facetable({ types: ["range", "stats"] }),
    price_from_weight_grams: search.float(),
    unit_price_vnd: search.integer().sortable(),
    unit_price_per: search.keyword(),
    variants_count: search.integer(),
    in_stock: search.boolean().filterable().sortable().facetable(),
    season_months: search
      .integer()
      .filterable()
      .facetable({ types: ["value"] })
      .array(),
    storage: search.keyword().filterable().facetable(),
    delivers_to: search.keyword().filterable().array(),
    demand: search.integer().sortable(),
    review_count: search.integer(),
    review_points: search.integer(),
    esteem: search.float().sortable(),
    created_at: search.integer().sortable(),
    image: search.object({ name: search.keyword(), alt: search.keyword() }),
    demonstration: search.boolean().filterable(),
    status: search.keyword().filterable(),
    sales_channel_ids: search.keyword().filterable().array(),
  }),
  settings: {
    provider_options: {
      [PROVIDER]: {
        tie_breakers: { in_stock: "DESC", stars: "DESC", demand: "DESC", created_at: "DESC" },
      },
    },
  },
  seed: seedProducts,
});
