import { ratingOf, type Rating } from "@cho-lang/catalogue-search/rating";
import { USUAL_SELLER_DELIVERY } from "@cho-lang/delivery/seller-delivery";
import { random, type Random } from "../src/demonstration/orders/random";
import type { SeedProduct } from "../src/demonstration-seed/seed-data";
import type { ProductDocument } from "../src/search-documents/product-document";
import type { SellerDocument } from "../src/search-documents/seller-document";
import type { ShelfSeller } from "../src/search-documents/shelf-seller";
import { toProductDocument } from "../src/search-documents/to-product-document";
import { toSellerDocument } from "../src/search-documents/to-seller-document";
import type { NewSeller } from "../src/seller-setup/new-seller";
import { generateMarket } from "./generate-market";
import { createdAt } from "./product-rows";

const SEED = 20_260_702;
const MOST_SALES = 200;
/** How many reviews of each score a product has at most: of 1 to 5, as buyers give them. */
const MOST_REVIEWS = [2, 4, 6, 12, 26];

/** A seller as the market would know her, with ids made of her handle. */
function toShelfSeller({ handle, ...seller }: NewSeller): ShelfSeller {
  return {
    ...seller,
    status: "active",
    selling: true,
    closed_sets: [],
    sending_pause: null,
    takes_transfers: false,
    cash: { takes_cash: true, cash_ceiling_vnd: null },
    delivery: USUAL_SELLER_DELIVERY,
    id: `sel_${handle}`,
    handle,
    sales_channel_id: `sc_${handle}`,
    stock_location_id: `sloc_${handle}`,
    shipping_option_id: `so_${handle}`,
  };
}

/** A product as the shop would show it. */
function toView(product: SeedProduct, number: number) {
  const [cheapest] = product.variants.toSorted((a, b) => a.price_vnd - b.price_vnd);
  const images = [{ name: `${product.handle}-1`, alt: product.title }];
  return {
    ...product,
    allowed_provinces: null,
    id: `prod_${product.handle}`,
    price_from_vnd: cheapest?.price_vnd ?? 0,
    price_from_weight_grams: cheapest?.weight_grams ?? null,
    variants_count: product.variants.length,
    in_stock: product.stock > 0,
    image: images[0] ?? null,
    images,
    demonstration: true,
    created_at: createdAt(number),
    variants: product.variants.map((variant) => ({
      ...variant,
      id: `variant_${product.handle}_${variant.label}`,
      in_stock: product.stock > 0,
      available: product.stock,
    })),
  };
}

/** Of every third product nobody says anything. */
function drawRating(draw: Random, number: number): Rating {
  const given = MOST_REVIEWS.map((most) => draw.int(0, most));
  return ratingOf(number % 3 === 0 ? [] : given);
}

export interface Documents {
  sellers: SellerDocument[];
  products: ProductDocument[];
}

/** The documents that a market of so many generated products would have in its search indexes. */
export function generateDocuments(size: number): Documents {
  const market = generateMarket(size);
  const sellers = new Map(
    market.sellers.map((seller): [string, ShelfSeller] => [seller.handle, toShelfSeller(seller)]),
  );
  const draw = random(SEED);
  const drawReviews = random(SEED + 1);
  return {
    sellers: [...sellers.values()].map(toSellerDocument),
    products: market.products.flatMap((product, number) => {
      const seller = sellers.get(product.seller);
      const demand = draw.int(0, MOST_SALES);
      return seller
        ? [
            toProductDocument({
              view: toView(product, number),
              seller,
              demand,
              rating: drawRating(drawReviews, number),
              market_channel_id: "sc_market",
            }),
          ]
        : [];
    }),
  };
}
