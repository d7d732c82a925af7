import { house } from "../buying/house";

const OPERATOR = { email: "quan-ly@cho-lang.example", password: "minh-hoa-2026" };

interface Price {
  id: string;
  amount: number;
  currency_code: string;
}

interface AdminProduct {
  id: string;
  variants: { id: string; variant_rank: number; prices: Price[] }[];
}

/** One call to the market's shop, past the storefront. */
export async function askStore<Answer>(path: string, body?: object): Promise<Answer> {
  const { backendUrl } = house();
  const settings = await fetch(`${backendUrl}/open-data/storefront`);
  const { publishable_key: key } = (await settings.json()) as { publishable_key: string };
  const response = await fetch(`${backendUrl}${path}`, {
    method: body === undefined ? "GET" : "POST",
    headers: { "content-type": "application/json", "x-publishable-api-key": key },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return (await response.json()) as Answer;
}

/** One call to the market's office as its operator. @throws when it is refused */
async function office<Answer>(token: string, path: string, body?: object): Promise<Answer> {
  const response = await fetch(`${house().backendUrl}${path}`, {
    method: body === undefined ? "GET" : "POST",
    headers: {
      "content-type": "application/json",
      ...(token === "" ? {} : { authorization: `Bearer ${token}` }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return (await response.json()) as Answer;
}

async function productFor(handle: string): Promise<{ token: string; product: AdminProduct }> {
  const { token } = await office<{ token: string }>("", "/auth/user/emailpass", OPERATOR);
  const { products } = await office<{ products: AdminProduct[] }>(
    token,
    `/admin/products?handle=${handle}&fields=id,variants.id,variants.variant_rank,variants.prices.*`,
  );
  const [product] = products;
  if (product === undefined) throw new Error(`There is no product ${handle}`);
  // Medusa gives them in any order; the first pack is the one that the shop offers first.
  const variants = product.variants.toSorted((a, b) => a.variant_rank - b.variant_rank);
  return { token, product: { ...product, variants } };
}

/** What the first pack of a product costs, whole đồng. */
export async function priceOf(handle: string): Promise<number> {
  const { product } = await productFor(handle);
  return product.variants[0]?.prices[0]?.amount ?? 0;
}

/** Has the operator set the price of a product's first pack, whole đồng. */
export async function setPrice(handle: string, amount: number): Promise<void> {
  const { token, product } = await productFor(handle);
  const [variant] = product.variants;
  await office(token, `/admin/products/${product.id}/variants/${variant?.id ?? ""}`, {
    prices: [{ ...variant?.prices[0], amount, currency_code: "vnd" }].map(
      ({ id, amount: whole, currency_code }) => ({ id, amount: whole, currency_code }),
    ),
  });
}
