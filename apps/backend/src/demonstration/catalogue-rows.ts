import { z } from "@medusajs/framework/zod";
import rows from "./catalogue.json";

const dong = z.number().int().nonnegative();
const rates = z
  .object({
    same_commune: dong,
    province: dong,
    island: dong,
    elsewhere: dong,
    free_from: dong.nullable(),
  })
  .strict();

const seller = z
  .object({
    handle: z.string(),
    name: z.string(),
    legal_name: z.string(),
    kind: z.enum(["cooperative", "cooperative_group", "household", "farm", "enterprise"]),
    /** Made up: begins with 00, which no tax office gives out; its check digit is right. */
    tax_code: z.string().regex(/^00\d{8}$/),
    representative: z.string(),
    commune_code: z.string(),
    naming: z.enum(["named", "illustrative"]),
    story: z.string(),
    delivery_rates: rates,
  })
  .strict();

const certificate = z
  .object({
    /** Becomes part of a decision number that says that it is made up: "MH-101/…". */
    number: z.number().int(),
    stars: z.union([z.literal(3), z.literal(4), z.literal(5)]),
    kind: z.enum(["new", "renewal", "upgrade"]),
    /** Days between its issue and the day of loading. */
    issued_days_ago: z.number().int().nonnegative(),
    draft: z.boolean(),
    withdrawal: z
      .object({ days_ago: z.number().int().nonnegative(), reason: z.string() })
      .strict()
      .nullable(),
  })
  .strict();

const product = z
  .object({
    handle: z.string(),
    title: z.string(),
    seller: z.string(),
    product_set: z.number().int(),
    temperature_class: z.enum(["ambient", "fragile", "chilled", "frozen", "service"]),
    shelf_life_days: z.number().int().positive().nullable(),
    storage: z.string(),
    transit_days: z.number().int().min(1).max(30).nullable().default(null),
    dispatch_weekdays: z.array(z.number().int().min(1).max(7)).nullable().default(null),
    cutoff_time: z.string().nullable().default(null),
    ingredients: z.string().default(""),
    instructions: z.string().default(""),
    warnings: z.string().default(""),
    season_months: z.array(z.number().int().min(1).max(12)).nullable(),
    emoji: z.string(),
    keywords: z.array(z.string()),
    description: z.string(),
    story: z.string(),
    pictures: z.number().int().min(1).max(4),
    /** Pieces of each variant. */
    stock: z.number().int().nonnegative(),
    variants: z
      .array(
        z.object({ label: z.string(), weight_grams: dong, price_vnd: dong.positive() }).strict(),
      )
      .min(1),
    certificates: z.array(certificate),
  })
  .strict();

const catalogue = z.object({ sellers: z.array(seller), products: z.array(product) }).strict();

export type CatalogueRows = z.infer<typeof catalogue>;
export type CertificateRow = z.infer<typeof certificate>;

/** The demonstration catalogue as it stands in catalogue.json, or another of its shape. Throws ZodError where it breaks that. */
export function catalogueRows(source: unknown = rows): CatalogueRows {
  return catalogue.parse(source);
}
