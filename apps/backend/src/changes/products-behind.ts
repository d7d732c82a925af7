import { graphRows } from "../query/graph-rows";
import type { QuerySource } from "../query/query-source";

/** Where the rows of a subject are, and the way from one of them to its products' ids. */
const WAYS = {
  product: { entity: "product", field: "id" },
  "product-variant": { entity: "variant", field: "product_id" },
  "inventory-level": { entity: "inventory_level", field: "inventory_item.variants.product_id" },
  price: { entity: "price", field: "price_set.variant.product_id" },
  "price-list": { entity: "price_list", field: "prices.price_set.variant.product_id" },
  listing: { entity: "listing", field: "product_id" },
  certificate: { entity: "ocop_certificate", field: "product_id" },
  seller: { entity: "seller", field: "products.id" },
  review: { entity: "review", field: "product_id" },
  sale: { entity: "delivered_sale", field: "product_id" },
} as const;

/** What a product's page and document are made of; most are the subject of an event of this name. */
export type Subject = keyof typeof WAYS;

export const SUBJECTS = Object.keys(WAYS) as Subject[];

function textsAt(value: unknown, path: readonly string[]): string[] {
  if (Array.isArray(value)) {
    return value.flatMap((entry) => textsAt(entry, path));
  }
  const [step, ...rest] = path;
  if (step === undefined) {
    return typeof value === "string" ? [value] : [];
  }
  return typeof value === "object" && value !== null
    ? textsAt((value as Record<string, unknown>)[step], rest)
    : [];
}

/** Ids of the products behind those rows of a subject that pass `filters`, deleted rows too. */
export async function productsBehind(
  source: QuerySource,
  subject: Subject,
  filters: Record<string, unknown>,
): Promise<string[]> {
  const { entity, field } = WAYS[subject];
  const rows = await graphRows<object>(source, {
    entity,
    fields: ["id", field],
    filters,
    withDeleted: true,
  });
  return [...new Set(textsAt(rows, field.split(".")))];
}
