import { storefrontKey } from "../support/market-client";
import { Shopper } from "../support/shopper";
import { startBackend, type RunningBackend } from "../support/start-backend";
import { setPrice, setStock } from "../support/stock";

let backend: RunningBackend;
let shopper: Shopper;
let eggs: string;
let honey: string;
let price: number;

beforeAll(async () => {
  backend = await startBackend({ data: "market" });
  shopper = new Shopper(backend.url, await storefrontKey(backend.url));
  eggs = await shopper.variant("trung-vit-bien");
  honey = await shopper.variant("mat-ong-rung");
  const { id } = await shopper.fill("trung-vit-bien");
  price = (await lineOf(id, eggs))?.unit_price_vnd ?? 0;
});

afterAll(async () => {
  await backend?.stop();
});

const add = (requestId: string, quantity = 1, variantId = eggs) => ({
  mode: "add",
  variant_id: variantId,
  quantity,
  seen_unit_price_vnd: price,
  request_id: requestId,
});

const set = (quantity: number, variantId = eggs) => ({
  mode: "set",
  variant_id: variantId,
  quantity,
  seen_unit_price_vnd: price,
});

async function lineOf(basketId: string, variantId: string) {
  const { body } = await shopper.look(basketId);
  return body.basket.groups
    .flatMap((group) => group.lines)
    .find((line) => line.variant_id === variantId);
}

describe("joining what was changed without a line", () => {
  it("counts each addition once, in whatever company it is sent again", async () => {
    const id = await shopper.openBasket();
    await shopper.add(id, { variant_id: eggs, quantity: 1, request_id: "online-1" });
    await shopper.join(id, add("offline-1"), add("offline-2", 2));
    await shopper.join(id, add("offline-1"), add("offline-2", 2), add("offline-3"));
    await shopper.join(id, add("online-1"));
    await shopper.add(id, { variant_id: eggs, quantity: 2, request_id: "offline-2" });
    expect((await lineOf(id, eggs))?.quantity).toBe(5);
  });

  it("remembers an addition over a quantity that was set and prices that were accepted", async () => {
    const id = await shopper.openBasket();
    await shopper.join(id, add("offline-1"));
    await shopper.set(id, eggs, { quantity: 4 });
    await shopper.acceptPrices(id);
    await shopper.join(id, add("offline-1"));
    expect((await lineOf(id, eggs))?.quantity).toBe(4);
  });

  it("sets and takes out, and doing it again changes nothing", async () => {
    const id = await shopper.openBasket();
    await shopper.add(id, { variant_id: honey, quantity: 1 });
    for (let time = 0; time < 2; time += 1) {
      const { status, body } = await shopper.join(id, set(3), set(0, honey));
      expect(status).toBe(200);
      expect(body.basket.item_count).toBe(3);
    }
  });

  it("keeps what is short by now and says so, and takes no more than 99", async () => {
    await setStock(backend.databaseUrl, "mat-ong-rung", 2);
    const id = await shopper.openBasket();
    await shopper.join(id, add("offline-1", 5, honey));
    expect(await lineOf(id, honey)).toMatchObject({
      quantity: 5,
      available: 2,
      problem: "too_few",
    });
    await shopper.join(id, add("offline-2", 99, honey));
    expect((await lineOf(id, honey))?.quantity).toBe(99);
    const { body } = await shopper.look(id);
    expect((await shopper.place(id, body.basket.total_vnd)).body.code).toBe("out_of_stock");
  });

  it("asks about a price that is not the one that was seen, and orders nothing before", async () => {
    const id = await shopper.openBasket();
    await setPrice(backend.databaseUrl, "trung-vit-bien", price + 5_000);
    await shopper.join(id, add("offline-1"));
    expect(await lineOf(id, eggs)).toMatchObject({
      seen_unit_price_vnd: price,
      unit_price_vnd: price + 5_000,
      problem: "price_changed",
    });
    const { body } = await shopper.look(id);
    expect((await shopper.place(id, body.basket.total_vnd)).body.code).toBe("total_changed");
    await shopper.acceptPrices(id);
    expect((await shopper.place(id, body.basket.total_vnd)).status).toBe(200);
    await setPrice(backend.databaseUrl, "trung-vit-bien", price);
  });

  it("asks likewise when a page showed another price as something was added", async () => {
    const id = await shopper.openBasket();
    await shopper.add(id, { variant_id: eggs, quantity: 1, seen_unit_price_vnd: price - 1_000 });
    expect((await lineOf(id, eggs))?.problem).toBe("price_changed");
  });

  it("leaves out what does not exist and names it", async () => {
    const id = await shopper.openBasket();
    const { status, body } = await shopper.join(id, add("offline-1", 1, "variant_gone"), set(1));
    expect([status, body.left_out, body.basket.item_count]).toEqual([200, ["variant_gone"], 1]);
  });

  it("changes neither a placed basket nor one that is not there", async () => {
    const { id, total } = await shopper.fill("trung-vit-bien");
    await shopper.place(id, total);
    expect((await shopper.join(id, add("offline-1"))).body.code).toBe("basket_placed");
    const unknown = await shopper.join("basket_khong_co", add("offline-1"));
    expect([unknown.status, unknown.body.code]).toEqual([404, "basket_not_found"]);
  });

  it.each([
    [[]],
    [[{ ...add("a"), quantity: 100 }]],
    [[{ ...add("a"), quantity: 0.5 }]],
    [[{ ...add("a"), seen_unit_price_vnd: -1 }]],
    [[{ ...add("a"), seen_unit_price_vnd: 1e12 }]],
    [[{ ...add("a"), mode: "double" }]],
    [Array.from({ length: 201 }, (_, index) => add(`a-${index}`))],
  ])("refuses changes that are none (%#)", async (changes) => {
    const { status, body } = await shopper.join(await shopper.openBasket(), ...changes);
    expect([status, body.code]).toEqual([400, "invalid_input"]);
  });
});
