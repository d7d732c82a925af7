import { MedusaError } from "@medusajs/framework/utils";
import type { SeedProduct } from "../src/demonstration-seed/seed-data";
import type { OfferSeller } from "../src/offers/offer";
import { amount } from "../src/table-rows/amount";
import type { Row, TableRows } from "../src/table-rows/insert-rows";

const OPTION = "Quy cách";
const FIRST_CREATED = Date.UTC(2_025, 0, 1);

export interface Place {
  sellers: Map<string, OfferSeller>;
  shippingProfileId: string;
  /** A store of Medusa's own sells all of it in one channel, so all of it stands in the market's, too. */
  marketChannelId: string;
}

/** The day of creation of a generated product, each a minute after the one before. */
export function createdAt(number: number): string {
  return new Date(FIRST_CREATED + number * 60_000).toISOString();
}

function variantRows(
  add: (table: string, row: Row) => void,
  { handle, stock, variants }: SeedProduct,
  seller: OfferSeller,
): void {
  for (const [rank, { label, weight_grams, price_vnd }] of variants.entries()) {
    const id = (prefix: string): string => `${prefix}_${handle}_${rank}`;
    add("product_option_value", { id: id("optval"), value: label, option_id: `opt_${handle}` });
    add("product_product_option_value", {
      id: id("prodoptval"),
      product_product_option_id: `prodopt_${handle}`,
      product_option_value_id: id("optval"),
    });
    add("product_variant", {
      id: id("variant"),
      title: label,
      weight: weight_grams,
      manage_inventory: true,
      variant_rank: rank,
      product_id: `prod_${handle}`,
    });
    add("product_variant_option", { variant_id: id("variant"), option_value_id: id("optval") });
    add("price_set", { id: id("pset") });
    add("price", {
      id: id("price"),
      price_set_id: id("pset"),
      currency_code: "vnd",
      ...amount("amount", price_vnd),
    });
    add("inventory_item", { id: id("iitem"), title: label, weight: weight_grams });
    add("inventory_level", {
      id: id("ilev"),
      inventory_item_id: id("iitem"),
      location_id: seller.stock_location_id,
      ...amount("stocked_quantity", stock),
    });
    add("product_variant_inventory_item", {
      id: id("pvitem"),
      variant_id: id("variant"),
      inventory_item_id: id("iitem"),
      required_quantity: 1,
    });
    add("product_variant_price_set", {
      id: id("pvps"),
      variant_id: id("variant"),
      price_set_id: id("pset"),
    });
  }
}

function marketRows(
  add: (table: string, row: Row) => void,
  product: SeedProduct,
  seller: OfferSeller,
): void {
  const { handle } = product;
  const product_id = `prod_${handle}`;
  add("seller_seller_product_product", { id: `link_${handle}`, seller_id: seller.id, product_id });
  add("listing", {
    id: `lst_${handle}`,
    product_id,
    product_set: product.product_set,
    temperature_class: product.temperature_class,
    shelf_life_days: product.shelf_life_days,
    storage: product.storage,
    story: product.story,
    season_months: product.season_months?.map(String) ?? null,
    keywords: product.keywords,
    pictures: [`${handle}-1`],
    demonstration: true,
  });
  for (const [at, certificate] of product.certificates.entries()) {
    add("ocop_certificate", {
      id: `ocop_${handle}_${at}`,
      ...certificate,
      product_id,
      demonstration: true,
    });
  }
}

/** The rows that these products have in Medusa's tables and in the market's own. */
export function productRows(products: SeedProduct[], place: Place): TableRows {
  const tables: TableRows = new Map();
  const add = (table: string, row: Row): void => {
    const rows = tables.get(table) ?? [];
    tables.set(table, rows);
    rows.push(row);
  };
  for (const [number, product] of products.entries()) {
    const { handle } = product;
    const seller = place.sellers.get(product.seller);
    if (!seller) {
      throw new MedusaError(MedusaError.Types.NOT_FOUND, `${handle} has no seller`);
    }
    const product_id = `prod_${handle}`;
    add("product", {
      id: product_id,
      handle,
      title: product.title,
      description: product.description,
      status: "published",
      created_at: createdAt(number),
    });
    add("product_option", { id: `opt_${handle}`, title: OPTION, is_exclusive: true });
    add("product_product_option", {
      id: `prodopt_${handle}`,
      product_id,
      product_option_id: `opt_${handle}`,
    });
    for (const sales_channel_id of [seller.sales_channel_id, place.marketChannelId]) {
      const id = `prodsc_${handle}_${sales_channel_id}`;
      add("product_sales_channel", { id, product_id, sales_channel_id });
    }
    add("product_shipping_profile", {
      id: `prodsp_${handle}`,
      product_id,
      shipping_profile_id: place.shippingProfileId,
    });
    variantRows(add, product, seller);
    marketRows(add, product, seller);
  }
  return tables;
}
