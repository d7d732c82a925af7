import { COMMUNES, communeByCode } from "@cho-lang/ocop/communes";
import { productSet } from "@cho-lang/ocop/product-sets";
import { vietnamDay } from "@cho-lang/ocop/vietnam-day";
import { fold } from "@cho-lang/vietnamese-text/fold";
import type { SeedData, SeedProduct } from "../src/demonstration-seed/seed-data";
import { catalogueRows } from "../src/demonstration/catalogue-rows";
import { certificateOfDay } from "../src/demonstration/certificate-of-day";
import { random, type Random } from "../src/demonstration/orders/random";
import type { NewSeller } from "../src/seller-setup/new-seller";
import { MANNERS, PRODUCER_NAMES, PRODUCERS } from "./names";

const SEED = 20_260_701;
const PRODUCTS_PER_SELLER = 50;
/** Ages of certificates: most are in force, one in six has run out (36 months). */
const OLDEST_CERTIFICATE_DAYS = 1_300;

type Models = ReturnType<typeof catalogueRows>;
type ProductModel = Models["products"][number];

/** "Xã Hải Lạng" is called "Hải Lạng" in the name of its goods. */
function placeOf(communeCode: string): string {
  const name = communeByCode(communeCode)?.name ?? "";
  return name.replace(/^(Xã|Phường|Đặc khu) /, "");
}

function handleOf(title: string, number: number): string {
  const words = fold(title)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-");
  return `${words.replace(/^-|-$/g, "")}-${number}`;
}

function makeSeller(draw: Random, models: Models, number: number): NewSeller {
  const model = draw.pick(models.sellers);
  const { kind, title } = draw.pick(PRODUCERS);
  const commune = draw.pick(COMMUNES);
  const name = `${title} ${draw.pick(PRODUCER_NAMES)} ${placeOf(commune.code)}`;
  return {
    handle: handleOf(name, number),
    name,
    legal_name: name,
    kind,
    tax_code: null,
    representative: model.representative,
    commune_code: commune.code,
    story: model.story,
    status: "active",
    identity_state: "linked",
    identity_by: "demonstration",
    demonstration: true,
    naming: "illustrative",
    delivery_rates: model.delivery_rates,
  };
}

function titleOf(draw: Random, model: ProductModel, seller: NewSeller): string {
  const noun = draw.pick([model.title, ...model.keywords]);
  const words = [noun, draw.pick(MANNERS), placeOf(seller.commune_code)];
  const title = words.filter((word) => word !== "").join(" ");
  return title.charAt(0).toUpperCase() + title.slice(1);
}

/** A price within a third of the model's, in whole thousands of đồng. */
function priceNear(draw: Random, price: number): number {
  return Math.max(1_000, Math.round((price * (0.67 + 0.66 * draw.unit())) / 1_000) * 1_000);
}

function makeProduct(
  draw: Random,
  { products }: Models,
  seller: NewSeller,
  number: number,
): SeedProduct {
  const model = draw.pick(products);
  const title = titleOf(draw, model, seller);
  const place = { product_set: model.product_set, communeCode: seller.commune_code };
  const certificate = {
    number,
    stars: draw.pick([3, 3, 4] as const),
    kind: "new" as const,
    issued_days_ago: draw.int(10, OLDEST_CERTIFICATE_DAYS),
    draft: false,
    withdrawal: null,
  };
  return {
    ...model,
    handle: handleOf(title, number),
    title,
    seller: seller.handle,
    description: `${title}. ${draw.pick(products).description} ${model.description}`,
    stock: draw.pick([0, 20, 60, 180]),
    variants: model.variants.map((variant) => ({
      ...variant,
      price_vnd: priceNear(draw, variant.price_vnd),
    })),
    certificates:
      draw.unit() < 0.7 ? [certificateOfDay(certificate, place, vietnamDay(new Date()))] : [],
  };
}

/**
 * A market of any size out of the words of the demonstration: the same for the same number, and a smaller one is
 * the beginning of a larger one. Alcohol is left out, as it is not on the shelves.
 */
export function generateMarket(products: number): SeedData {
  const draw = random(SEED);
  const { sellers, products: all } = catalogueRows();
  const sold = all.filter(({ product_set }) => !productSet(product_set).alcohol);
  const models = { sellers, products: sold };
  const market: SeedData = { sellers: [], products: [] };
  for (let number = 1; number <= products; number += 1) {
    if (number % PRODUCTS_PER_SELLER === 1) {
      market.sellers.push(makeSeller(draw, models, market.sellers.length + 1));
    }
    const seller = market.sellers.at(-1) as NewSeller;
    market.products.push(makeProduct(draw, models, seller, number));
  }
  return market;
}
