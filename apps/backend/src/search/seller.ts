import { PROVIDER } from "@cho-lang/search-provider/provider-name";
import { defineSearchIndex, search } from "@medusajs/framework/utils";
import { SELLER_INDEX } from "../search-index/index-names";
import { seedSellers } from "../search-index/seed-sellers";

/** Active sellers, found by their name and by where they are. */
export default defineSearchIndex({
  name: SELLER_INDEX,
  entity: "seller",
  provider: PROVIDER,
  fields: search.define({
    id: search.keyword().filterable(),
    handle: search.keyword().filterable(),
    name: search.text().searchable({ weight: 4 }).sortable(),
    kind: search.keyword(),
    commune_code: search.keyword().filterable(),
    commune_name: search.text().searchable({ weight: 2 }),
    commune_old_names: search.text().searchable({ weight: 1 }).array(),
    story: search.text(),
    status: search.keyword(),
    demonstration: search.boolean().filterable(),
    naming: search.keyword(),
    delivery_rates: search.object({
      same_commune: search.integer(),
      province: search.integer(),
      island: search.integer(),
      elsewhere: search.integer(),
      free_from: search.integer(),
    }),
  }),
  seed: seedSellers,
});
