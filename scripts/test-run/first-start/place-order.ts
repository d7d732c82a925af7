/** A product of the demonstration that anybody may buy, and a commune of the province. */
const PRODUCT = "trung-vit-bien-dong-rui";
const DESTINATION = { province_code: "22", commune_code: "06673" };

/**
 * Buys one pack in cash, as the shop's pages do it for somebody, and gives the status of the placing.
 * @throws when a step before it is refused.
 */
export async function placeOrder(backendUrl: string): Promise<number> {
  const ask = (path: string, key = "", body?: object): Promise<Response> =>
    fetch(`${backendUrl}${path}`, {
      method: body ? "POST" : "GET",
      headers: { "content-type": "application/json", "x-publishable-api-key": key },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
  const read = async <Body>(answer: Response): Promise<Body> => {
    if (!answer.ok) throw new Error(`${answer.url}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as Body;
  };
  const { publishable_key: key } = await read<{ publishable_key: string }>(
    await ask("/open-data/storefront"),
  );
  const { product } = await read<{ product: { variants: { id: string }[] } }>(
    await ask(`/open-data/products/${PRODUCT}`),
  );
  const { basket } = await read<{ basket: { id: string } }>(await ask("/store/baskets", key, {}));
  const path = `/store/baskets/${basket.id}`;
  const line = { variant_id: product.variants[0]?.id, quantity: 1 };
  await read(await ask(`${path}/lines`, key, line));
  const where = new URLSearchParams(DESTINATION).toString();
  const seen = await read<{ basket: { total_vnd: number } }>(await ask(`${path}?${where}`, key));
  const placed = await ask(`${path}/place`, key, {
    name: "Trần Văn Bình",
    phone: "0912 345 678",
    street: "Số 8, ngõ 3",
    commune_code: DESTINATION.commune_code,
    payment: "cash_on_delivery",
    expected_total_vnd: seen.basket.total_vnd,
  });
  return placed.status;
}
