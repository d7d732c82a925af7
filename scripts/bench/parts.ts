import { catalogueAgainstMedusa } from "./catalogue-against-medusa";
import { catalogueGrowth } from "./catalogue-growth";
import type { Measure } from "./measure";
import { productImport } from "./product-import";
import { purchase } from "./purchase";
import { statistics } from "./statistics";
import { storefront } from "./storefront";

interface Part {
  name: string;
  measure: Measure;
}

/** What `npm run bench` measures, in this order; each can be asked for by its name. */
export const PARTS: readonly Part[] = [
  { name: "catalogue", measure: catalogueAgainstMedusa },
  { name: "growth", measure: catalogueGrowth },
  { name: "purchase", measure: purchase },
  { name: "storefront", measure: storefront },
  { name: "product-import", measure: productImport },
  { name: "statistics", measure: statistics },
];
