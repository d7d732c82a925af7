import { communeByCode } from "@cho-lang/ocop/communes";
import { agreementFor } from "../agreement-for";
import { basketOf, line, RATES, SELLER } from "./offline-fixtures";

const rates = new Map([[SELLER.handle, RATES]]);
const basket = basketOf([line("a", 2)]);
const commune = (code: string) => communeByCode(code);

describe("what a shopper without a line agrees to", () => {
  it("is the exact total where the commune is known", () => {
    expect(agreementFor(basket, rates, commune(SELLER.communeCode))).toEqual({
      total: 105_000,
      exact: true,
    });
    expect(agreementFor(basket, rates, commune("07192"))?.exact).toBe(true);
  });

  it("is at most the dearest fee where it is not", () => {
    expect(agreementFor(basket, rates, null)).toEqual({ total: 150_000, exact: false });
  });

  it("counts the island's fee where everything else is free", () => {
    const dear = basketOf([line("a", 12)]);
    expect(agreementFor(dear, rates, null)).toEqual({ total: 600_000, exact: false });
    expect(agreementFor(dear, rates, commune(SELLER.communeCode))?.total).toBe(540_000);
  });

  it("is nothing where a seller's fees are not known", () => {
    expect(agreementFor(basket, new Map(), null)).toBeNull();
  });

  it("follows the zones that a seller drew: their fee, the dearest of them, or nothing where she does not send", () => {
    const zone = { name: "Vùng", free_from_vnd: null, extra_days: 0 };
    const own_zones = [
      { ...zone, communes: ["06994"], fee_vnd: 70_000 },
      { ...zone, communes: ["07192"], fee_vnd: null },
    ];
    const drawn = new Map([[SELLER.handle, { ...RATES, own_zones }]]);
    const total = (code: string | null) =>
      agreementFor(basket, drawn, code === null ? null : commune(code))?.total;
    expect([total("06994"), total("06673"), total(null)]).toEqual([160_000, 115_000, 160_000]);
    expect(agreementFor(basket, drawn, commune("07192"))).toBeNull();
  });
});
