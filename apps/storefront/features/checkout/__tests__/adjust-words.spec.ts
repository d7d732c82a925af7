import type { CheckoutStep } from "../checkout-state";
import { withWords } from "../with-words";
import { basketOf, EGGS, STEP } from "./a-step";

describe("what checkout says of goods that moved, and has the shopper agree to", () => {
  const short = { ...EGGS, seenUnitPrice: EGGS.unitPrice, problem: "too_few" } as const;
  const dearer = { ...EGGS, variantId: "v2", problem: "price_changed" } as const;

  it.each([
    ["there is less", [short], "Có món không còn đủ.", "Lấy số còn lại"],
    ["the price moved", [dearer], "Giá vừa đổi.", "Đồng ý giá mới"],
    [
      "there is less of one and another costs more",
      [short, dearer],
      "Có món không còn đủ, và giá vừa đổi.",
      "Lấy số còn lại, theo giá mới",
    ],
    [
      "there is less and it costs more",
      [{ ...short, seenUnitPrice: 45_000 }],
      "Có món không còn đủ, và giá vừa đổi.",
      "Lấy số còn lại, theo giá mới",
    ],
    [
      "it is gone, whatever it would cost",
      [{ ...EGGS, problem: "sold_out" as const }],
      "Có món không còn đủ.",
      "Lấy số còn lại",
    ],
  ])("say that %s, and have the shopper agree to no more", (_case, lines, text, agree) => {
    const basket = basketOf(lines);
    const { failure, adjust } = withWords({
      ...STEP,
      basket,
      failure: { kind: "out_of_stock" },
    }).words;
    expect([failure, adjust]).toEqual([`${text} Chưa có gì được đặt.`, agree]);
  });

  it("tell both of goods of which there is less at another price", () => {
    const basket = basketOf([{ ...short, seenUnitPrice: 45_000 }]);
    const { lines } = withWords({ ...STEP, basket, failure: { kind: "out_of_stock" } }).words;
    expect(lines).toEqual([
      "Trứng vịt: chỉ còn 2",
      expect.stringContaining("Trứng vịt: giá đổi từ 45.000"),
    ]);
  });

  it("offer to leave out what cannot be had", () => {
    const basket = basketOf([{ ...EGGS, problem: "sold_out" }]);
    const adjust = (failure: CheckoutStep["failure"]) =>
      withWords({ ...STEP, basket, failure }).words.adjust;
    expect(adjust({ kind: "out_of_stock" })).toBe("Lấy số còn lại");
    expect(adjust({ kind: "busy" })).toBe("");
  });
});
