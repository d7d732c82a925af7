import { readFileSync } from "node:fs";
import { USUAL_SELLER_DELIVERY } from "@cho-lang/delivery/seller-delivery";
import type { GoldCatalogue } from "@cho-lang/search-quality/gold-query";
import { HOMOGRAPH_CATALOGUE } from "@cho-lang/search-quality/load-gold";
import type { ProductRow } from "../../apps/backend/src/catalogue/product-row";
import { toProductView } from "../../apps/backend/src/catalogue/to-product-view";
import { catalogueRows } from "../../apps/backend/src/demonstration/catalogue-rows";
import { demonstrationCatalogue } from "../../apps/backend/src/demonstration/demonstration-catalogue";
import type { SeedData, SeedProduct } from "../../apps/backend/src/demonstration-seed/seed-data";
import type { ProductDocument } from "../../apps/backend/src/search-documents/product-document";
import type { ShelfSeller } from "../../apps/backend/src/search-documents/shelf-seller";
import { toProductDocument } from "../../apps/backend/src/search-documents/to-product-document";

const CREATED_AT = "2026-01-01T00:00:00.000Z";
const NOTHING_HAPPENED = {
  demand: 0,
  rating: { count: 0, points: 0 },
  market_channel_id: "market",
};

/** A product as the backend would read it from its database, with its handle for an id. */
function toRow(product: SeedProduct): ProductRow {
  const { handle, title, description, seller } = product;
  return {
    id: handle,
    handle,
    title,
    description,
    created_at: CREATED_AT,
    seller: { id: seller },
    listing: { ...product, allowed_provinces: null, pictures: [], demonstration: true },
    variants: product.variants.map((variant, index) => ({
      id: `${handle}-${index}`,
      title: variant.label,
      weight: variant.weight_grams,
      variant_rank: index,
      calculated_price: { calculated_amount: variant.price_vnd },
      inventory_items: [
        {
          inventory_item_id: `${handle}-${index}`,
          required_quantity: 1,
          inventory: {
            location_levels: [
              { location_id: seller, stocked_quantity: product.stock, reserved_quantity: 0 },
            ],
          },
        },
      ],
    })),
  };
}

function toSeller(seller: SeedData["sellers"][number]): ShelfSeller {
  const { handle } = seller;
  return {
    ...seller,
    status: "active",
    selling: true,
    closed_sets: [],
    sending_pause: null,
    takes_transfers: false,
    cash: { takes_cash: true, cash_ceiling_vnd: null },
    delivery: USUAL_SELLER_DELIVERY,
    id: handle,
    sales_channel_id: handle,
    stock_location_id: handle,
    shipping_option_id: handle,
  };
}

/**
 * Documents of the products that a gold catalogue shows, made by the backend's own functions, with handles for
 * ids. Nothing has been sold or rated yet and everything is equally new, so that only relevance orders them.
 */
export function goldDocuments(catalogue: GoldCatalogue, now: Date): ProductDocument[] {
  const sources: unknown[] = [undefined];
  if (catalogue === "market-and-homographs") {
    sources.push(JSON.parse(readFileSync(HOMOGRAPH_CATALOGUE, "utf8")));
  }
  return sources.flatMap((source) => {
    const { sellers, products } = demonstrationCatalogue(now, catalogueRows(source));
    const byHandle = new Map(sellers.map((seller) => [seller.handle, toSeller(seller)]));
    return products.flatMap((product) => {
      const seller = byHandle.get(product.seller);
      const public_ = product.certificates.filter(({ status }) => status !== "draft");
      const view = seller && toProductView(toRow(product), seller, public_, "open");
      return view ? [toProductDocument({ view, seller, ...NOTHING_HAPPENED })] : [];
    });
  });
}
