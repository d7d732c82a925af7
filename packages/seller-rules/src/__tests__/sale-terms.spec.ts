import { SALE_TERMS_VERSION, saleTerms, saleTermsText, type Trader } from "../sale-terms";
import { SELLER_KINDS } from "../seller-kind";

const TRADER: Trader = {
  name: "HTX Đồng Tiến",
  legal_name: "Hợp tác xã Đồng Tiến",
  kind: "cooperative",
  representative: "Nguyễn Thị Hoà",
  commune: "Xã Hải Lạng",
  phone: "+84203123456",
  email: "htx@cho-lang.example",
  tax_code: "5700123456",
  confirm_hours: 8,
};

const wordsOf = (trader: Trader, language: "vi" | "en"): string =>
  saleTerms(trader, language)
    .flatMap(({ title, lines }) => [title, ...lines])
    .join("\n");

describe("the terms of a sale", () => {
  it.each(["vi", "en"] as const)(
    "name in %s who sells, where, and how she is reached",
    (language) => {
      const words = wordsOf(TRADER, language);
      const { legal_name, representative, commune, phone, email, tax_code } = TRADER;
      for (const fact of [legal_name, representative, commune, phone, email, tax_code]) {
        expect(words).toContain(fact);
      }
    },
  );

  it.each(["vi", "en"] as const)("name in %s the clocks of the law", (language) => {
    const words = wordsOf(TRADER, language);
    expect(words).toMatch(/3 (ngày làm việc|working days)/);
    expect(words).toMatch(/7 (ngày làm việc|working days)/);
    expect(words).toMatch(/30 (ngày|days)/);
    expect(words).toMatch(/8 (giờ làm việc|working hours)/);
  });

  it("have the same parts and lines in both languages, for every kind of seller", () => {
    for (const kind of SELLER_KINDS) {
      const [vi, en] = [saleTerms({ ...TRADER, kind }, "vi"), saleTerms({ ...TRADER, kind }, "en")];
      expect(en.map(({ lines }) => lines.length)).toEqual(vi.map(({ lines }) => lines.length));
    }
  });

  it("leave out what is not known, and never tell a personal id", () => {
    const personal = "022189001234";
    const trader = { ...TRADER, phone: null, email: null, tax_code: personal };
    const text = saleTermsText(trader);
    expect(text).not.toContain(personal);
    expect(text).not.toMatch(/null|undefined|Mã số thuế|Tax code|Điện thoại:|Phone:|e-mail/i);
  });

  it("are one document with its version, in Vietnamese first", () => {
    const text = saleTermsText(TRADER);
    expect(text.indexOf("ĐIỀU KHOẢN")).toBe(0);
    expect(text.split(SALE_TERMS_VERSION)).toHaveLength(3);
    expect(text.indexOf("Người bán")).toBeLessThan(text.indexOf("Seller"));
  });
});
