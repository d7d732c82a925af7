import { shownBasket } from "../shown-basket";
import { add, keptBasket, line, remove, set, SELLER } from "./offline-fixtures";

describe("shownBasket", () => {
  it("is the market's with what was changed since, in its totals too", () => {
    const basket = keptBasket([line("a", 2), line("b", 1)]);
    const shown = shownBasket({ basket, changes: [set("a", 3), remove("b"), add("c", 2)] });
    expect(shown.id).toBe("basket_1");
    expect(shown.groups).toHaveLength(1);
    expect(shown.groups[0]?.lines).toMatchObject([
      { variantId: "a", quantity: 3, lineTotal: 135_000 },
      { variantId: "c", quantity: 2, lineTotal: 90_000 },
    ]);
    expect(shown).toMatchObject({ itemCount: 5, goodsTotal: 225_000, total: 225_000 });
  });

  it("begins with what was added when no basket was ever seen, with the seller's rates", () => {
    const shown = shownBasket({ basket: null, changes: [add("a"), add("a", 2)] });
    expect(shown.groups).toMatchObject([
      { seller: SELLER, deliveryFrom: 15_000, freeFrom: 500_000, goodsTotal: 135_000 },
    ]);
    expect(shown.itemCount).toBe(3);
  });

  it("is empty when there is nothing", () => {
    expect(shownBasket({ basket: null, changes: [] })).toMatchObject({ groups: [], total: 0 });
    expect(
      shownBasket({ basket: keptBasket([line("a", 1)]), changes: [remove("a")] }).groups,
    ).toEqual([]);
  });

  it("says when there is less than wanted, and no longer once it is put right", () => {
    const basket = keptBasket([line("a", 5, { available: 3, problem: "too_few" })]);
    const problemAfter = (quantity: number) =>
      shownBasket({ basket, changes: [set("a", quantity)] }).groups[0]?.lines[0]?.problem;
    expect([problemAfter(4), problemAfter(3)]).toEqual(["too_few", null]);
  });

  it("keeps saying that a price changed or that something is not sold", () => {
    const basket = keptBasket([
      line("a", 1, { seenUnitPrice: 40_000, problem: "price_changed" }),
      line("b", 1, { problem: "not_for_sale" }),
    ]);
    const lines = shownBasket({ basket, changes: [set("a", 2), set("b", 2)] }).groups[0]?.lines;
    expect(lines?.map(({ problem }) => problem)).toEqual(["price_changed", "not_for_sale"]);
  });

  it("counts no more than 99 of a kind", () => {
    const shown = shownBasket({ basket: keptBasket([line("a", 98)]), changes: [add("a", 5)] });
    expect(shown.itemCount).toBe(99);
  });
});
