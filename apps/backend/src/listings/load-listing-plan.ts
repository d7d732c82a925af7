import { slugify } from "@cho-lang/vietnamese-text/slugify";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { MarketError } from "../errors/market-error";
import { loadOfferSellers } from "../offers/load-offer-sellers";
import type { OfferSeller } from "../offers/offer";
import { graphRows } from "../query/graph-rows";
import type { ListingPlan } from "./listing-plan";

interface PlannedProduct {
  id: string;
  title: string;
  handle: string;
  seller?: { id: string } | null;
  images: { url: string; rank: number }[];
  variants: {
    id: string;
    title: string;
    manage_inventory: boolean;
    inventory_items?: {
      inventory_item_id: string;
      inventory?: { location_levels?: { location_id: string }[] } | null;
    }[];
  }[];
}

const PRODUCT_FIELDS = [
  "id",
  "title",
  "handle",
  "seller.id",
  "images.url",
  "images.rank",
  "variants.id",
  "variants.title",
  "variants.manage_inventory",
  "variants.inventory_items.inventory_item_id",
  "variants.inventory_items.inventory.location_levels.location_id",
];

async function loadProduct(container: MedusaContainer, id: string): Promise<PlannedProduct> {
  const [product] = await graphRows<PlannedProduct>(container, {
    entity: "product",
    fields: PRODUCT_FIELDS,
    filters: { id },
  });
  if (!product) {
    throw new MarketError("not_found");
  }
  return product;
}

async function loadSeller(container: MedusaContainer, id: string): Promise<OfferSeller> {
  const seller = (await loadOfferSellers(container, [id])).get(id);
  if (!seller) {
    throw new MarketError("invalid_input", {
      fields: { seller_id: "Không tìm thấy nhà sản xuất này." },
    });
  }
  if (seller.status === "closed") {
    throw new MarketError("invalid_input", {
      fields: { seller_id: "Gian hàng này đã đóng hẳn." },
    });
  }
  return seller;
}

/**
 * The product's address in the shop. Medusa keeps Vietnamese marks in a handle; the shop's addresses,
 * tags and file names have none.
 */
async function shopAddress(container: MedusaContainer, product: PlannedProduct): Promise<string> {
  const slug = slugify(product.handle) || slugify(product.title);
  const same = await container
    .resolve(Modules.PRODUCT)
    .listProducts({ handle: slug }, { select: ["id"], take: 1 });
  if (!slug || same.some(({ id }) => id !== product.id)) {
    throw new MarketError("invalid_input", {
      fields: { product: `Đường dẫn “${slug}” chưa dùng được. Hãy đổi đường dẫn của sản phẩm.` },
    });
  }
  return slug;
}

function stockPlan({ variants }: PlannedProduct, locationId: string) {
  const items = variants.flatMap(({ title, inventory_items }) =>
    (inventory_items ?? []).map((item) => ({ ...item, id: item.inventory_item_id, title })),
  );
  const hasLevel = (item: (typeof items)[number]) =>
    (item.inventory?.location_levels ?? []).some((level) => level.location_id === locationId);
  const titleOf = new Map(
    items.filter((item) => !hasLevel(item)).map(({ id, title }) => [id, title]),
  );
  return {
    items_without_level: [...titleOf].map(([id, title]) => ({ id, title })),
    variants_without_item: variants
      .filter((variant) => (variant.inventory_items ?? []).length === 0)
      .map(({ id, title }) => ({ id, title })),
    uncounted_variants: variants
      .filter((variant) => !variant.manage_inventory)
      .map((variant) => variant.id),
  };
}

/**
 * Looks at a product and a seller and says what is missing for the one to be sold by the other.
 * `not_found` without the product; `invalid_input` for a seller that does not exist or is closed
 * (`seller_id`), and for a product whose address in the shop another one has (`product`).
 */
export async function loadListingPlan(
  container: MedusaContainer,
  { product_id, seller_id }: { product_id: string; seller_id: string },
): Promise<ListingPlan> {
  const product = await loadProduct(container, product_id);
  const seller = await loadSeller(container, seller_id);
  return {
    slug: await shopAddress(container, product),
    images: product.images.toSorted((a, b) => a.rank - b.rank).map((image) => image.url),
    sales_channel_id: seller.sales_channel_id,
    stock_location_id: seller.stock_location_id,
    former_seller_id: product.seller?.id ?? null,
    ...stockPlan(product, seller.stock_location_id),
  };
}
