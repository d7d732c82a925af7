import fc from "fast-check";
import { shareOutGoods, type WantedGoods } from "../share-out-goods";

const line = (basket_id: string, quantity: number, more: Partial<WantedGoods> = {}) => ({
  basket_id,
  variant_id: "eggs",
  level_id: "eggs",
  quantity,
  per_piece: 1,
  free: 5,
  ...more,
});

const FREE = [5, 30, 0];
const wants = fc.array(
  fc.record({
    basket: fc.integer({ min: 0, max: 7 }),
    level: fc.integer({ min: 0, max: FREE.length - 1 }),
    quantity: fc.integer({ min: 1, max: 9 }),
    per_piece: fc.constantFrom(1, 6, 0.5),
  }),
  { maxLength: 40 },
);

describe("sharing out goods among those who place at once", () => {
  it("gives to who came first, passes over who wants too much and says what is left", () => {
    const shares = shareOutGoods(["a", "b", "c"], [line("c", 2), line("a", 3), line("b", 3)]);
    expect(shares.get("a")?.claims).toEqual([{ basket_id: "a", level_id: "eggs", amount: 3 }]);
    expect(shares.get("b")).toEqual({ claims: [], short: [{ variant_id: "eggs", available: 2 }] });
    expect(shares.get("c")?.short).toEqual([]);
  });

  it("adds up two packs of a basket that come from one level", () => {
    const tray = line("a", 1, { variant_id: "tray", per_piece: 4 });
    const { short } = shareOutGoods(["a"], [line("a", 2), tray]).get("a") ?? {};
    expect(short).toEqual([{ variant_id: "tray", available: 0 }]);
  });

  it("has nothing against a basket whose goods are not counted", () => {
    expect(shareOutGoods(["a"], []).get("a")).toEqual({ claims: [], short: [] });
  });

  it("never claims more than is free, and refuses only who asks for more than the others left", () => {
    fc.assert(
      fc.property(wants, (list) => {
        const rows = list.map(({ basket, level, quantity, per_piece }, at) => ({
          basket_id: `b${String(basket)}`,
          variant_id: `v${String(at)}`,
          level_id: `l${String(level)}`,
          quantity,
          per_piece,
          free: FREE[level] ?? 0,
        }));
        const baskets = [...new Set(rows.map(({ basket_id }) => basket_id))];
        const shares = shareOutGoods(baskets, rows);
        const left = new Map(FREE.map((free, level) => [`l${String(level)}`, free]));
        for (const basketId of baskets) {
          const mine = rows.filter(({ basket_id }) => basket_id === basketId);
          const share = shares.get(basketId);
          const after = new Map(left);
          for (const { level_id, quantity, per_piece } of mine) {
            after.set(level_id, (after.get(level_id) ?? 0) - quantity * per_piece);
          }
          const fits = [...after.values()].every((amount) => amount >= 0);
          expect(share?.short.length === 0).toBe(fits);
          if (fits) for (const [levelId, amount] of after) left.set(levelId, amount);
          expect(share?.claims).toHaveLength(fits ? mine.length : 0);
        }
      }),
    );
  });
});
