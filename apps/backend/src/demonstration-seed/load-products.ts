import type { CreateProductWorkflowInputDTO, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules, ProductStatus } from "@medusajs/framework/utils";
import { createProductsWorkflow } from "@medusajs/medusa/core-flows";
import { SELLER_MODULE } from "../modules/seller";
import type { OfferSeller } from "../offers/offer";
import type { SeedProduct } from "./seed-data";

const OPTION = "Quy cách";

function toProduct(
  product: SeedProduct,
  seller: OfferSeller,
  shippingProfileId: string,
): CreateProductWorkflowInputDTO {
  return {
    handle: product.handle,
    title: product.title,
    description: product.description,
    status: ProductStatus.PUBLISHED,
    shipping_profile_id: shippingProfileId,
    sales_channels: [{ id: seller.sales_channel_id }],
    options: [{ title: OPTION, values: product.variants.map((variant) => variant.label) }],
    variants: product.variants.map((variant, index) => ({
      title: variant.label,
      variant_rank: index,
      weight: variant.weight_grams,
      manage_inventory: true,
      allow_backorder: false,
      options: { [OPTION]: variant.label },
      prices: [{ currency_code: "vnd", amount: variant.price_vnd }],
    })),
  };
}

/**
 * Creates the products that do not exist yet and links each to its seller. Returns the ids of all
 * given products by handle.
 */
export async function loadProducts(
  container: MedusaContainer,
  products: SeedProduct[],
  sellers: Map<string, OfferSeller>,
): Promise<Map<string, string>> {
  const catalogue = container.resolve(Modules.PRODUCT);
  const handles = products.map((product) => product.handle);
  const list = async () =>
    catalogue.listProducts({ handle: handles }, { select: ["id", "handle"], take: handles.length });
  const existing = new Set((await list()).map((product) => product.handle));
  const [profile] = await container
    .resolve(Modules.FULFILLMENT)
    .listShippingProfiles({ type: "default" });
  const missing = products.flatMap((product) => {
    const seller = sellers.get(product.seller);
    return seller && profile && !existing.has(product.handle)
      ? [toProduct(product, seller, profile.id)]
      : [];
  });
  if (missing.length > 0) {
    await createProductsWorkflow(container).run({ input: { products: missing } });
  }
  const idOf = new Map((await list()).map((product) => [product.handle, product.id]));
  await container.resolve(ContainerRegistrationKeys.LINK).create(
    products.flatMap((product) => {
      const seller = sellers.get(product.seller);
      const productId = idOf.get(product.handle);
      return seller && productId
        ? [
            {
              [SELLER_MODULE]: { seller_id: seller.id },
              [Modules.PRODUCT]: { product_id: productId },
            },
          ]
        : [];
    }),
  );
  return idOf;
}
