import { catalogueAgainstMedusa } from "./catalogue-against-medusa";
import { catalogueGrowth } from "./catalogue-growth";
import type { Measure } from "./measure";

interface Part {
  name: string;
  measure: Measure;
}

/** What `npm run bench` measures, in this order; each can be asked for by its name. */
export const PARTS: readonly Part[] = [
  { name: "catalogue", measure: catalogueAgainstMedusa },
  { name: "growth", measure: catalogueGrowth },
];
