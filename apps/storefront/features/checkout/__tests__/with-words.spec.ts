import type { Basket } from "@/lib/medusa/basket";
import { createHash } from "node:crypto";
import { CHECKOUT_EDITION } from "../checkout-edition";
import type { CheckoutStep } from "../checkout-state";
import { NOTHING_TYPED } from "../checkout-values";
import { withWords } from "../with-words";
import { basketOf, EGGS, NO_RIDER, STEP } from "./a-step";

const ADDRESS = {
  communeCode: "06856",
  provinceCode: "22",
  commune: "Xã Hải Lạng",
  province: "Quảng Ninh",
  formerly: null,
  text: "Thôn 4, Hải Lạng",
  street: "Thôn 4",
};

/** Every place in a state at which something is said, by its name. */
function placesIn(value: unknown, at = ""): string[] {
  if (Array.isArray(value)) return value.flatMap((inner) => placesIn(inner, `${at}[]`));
  if (typeof value !== "object" || value === null) return [at];
  return Object.entries(value).flatMap(([name, inner]) => placesIn(inner, `${at}.${name}`));
}

describe("the words of checkout", () => {
  it("stand where they stood in this edition: phones keep them until their buyer answers", () => {
    const { text: _text, street: _street, ...commune } = ADDRESS;
    const cashRefusers = [{ handle: "dong-rui", name: "HTX Đồng Rui", ceiling: null }];
    const { words } = withWords({
      ...STEP,
      address: ADDRESS,
      choices: [{ ...commune, formerly: null }],
      basket: { ...STEP.basket, gateways: [{ id: "stripe", test: true }], cashRefusers },
      failure: { kind: "phone_code", phone: "0912345678", told: "sent" },
    });
    const places = [...new Set(placesIn(words))].sort().join();
    const print = createHash("sha256").update(places).digest("hex").slice(0, 8);
    // Another print: raise the edition, or a phone shows a kept question as it no longer is.
    expect([CHECKOUT_EDITION, print]).toEqual([2, "4ec05887"]);
  });

  it("name what is wrong in the order of the form", () => {
    const { problems } = withWords({
      ...STEP,
      problems: { note: "note_long", address: "address_unknown", name: "name_missing" },
    }).words;
    expect(Object.keys(problems)).toEqual(["name", "address", "note"]);
    expect(problems.address).toMatch(/^Chưa tìm thấy xã, phường này/);
  });

  it.each([
    ["sold_out", "Trứng vịt: đã hết"],
    ["too_few", "Trứng vịt: chỉ còn 2"],
    ["not_for_sale", "Trứng vịt: hiện không bán nữa"],
    ["price_changed", "Trứng vịt: giá đổi từ 45.000"],
  ] as const)("tell of goods that are %s", (problem, text) => {
    const seenUnitPrice = problem === "price_changed" ? EGGS.seenUnitPrice : EGGS.unitPrice;
    const basket = basketOf([{ ...EGGS, seenUnitPrice, problem }]);
    const { lines } = withWords({ ...STEP, basket, failure: { kind: "out_of_stock" } }).words;
    expect(lines).toEqual([expect.stringContaining(text)]);
  });

  it("tell how much may be kept unpaid, of goods that are in the basket", () => {
    const takeable = ["v1", "v2"].map((variantId) => ({ variantId, available: 1 }));
    const { lines } = withWords({
      ...STEP,
      failure: { kind: "much_unpaid", lines: takeable },
    }).words;
    expect(lines).toEqual(["Trứng vịt: lúc này đặt được tối đa 1"]);
  });

  it("say nothing of goods when something else is the reason", () => {
    const basket = basketOf([{ ...EGGS, problem: "sold_out" }]);
    expect(withWords({ ...STEP, basket, failure: { kind: "busy" } }).words.lines).toEqual([]);
  });

  it("say how goods come once the address is known, and why not otherwise", () => {
    const ways = (step: CheckoutStep) => withWords(step).words.parcels.map((parcel) => parcel.ways);
    expect(ways(STEP)).toEqual([null]);
    expect(ways({ ...STEP, address: ADDRESS })).toEqual([
      {
        field: "giao:dong-rui",
        legend: "Cách nhận hàng",
        nothing: "",
        chosen: "carrier",
        offers: [
          {
            method: "carrier",
            value: "carrier a1",
            name: "Giao tận nơi qua đơn vị vận chuyển",
            fee: "miễn phí",
            arrives: "Dự kiến thứ Ba 1/12 – thứ Tư 2/12",
            place: "",
          },
        ],
        boxes: "Đóng riêng: thùng giữ mát, thùng hàng khô",
        others: [
          {
            name: "Nhà sản xuất tự giao tận nơi: không dùng được cho đơn này",
            why: ["Trứng vịt: Nhà sản xuất không gửi món này tới Quảng Ninh."],
          },
        ],
      },
    ]);
  });

  it("take no word of the language for a seller who is called like one", () => {
    const [group] = STEP.basket.groups;
    const seller = { handle: "constructor", name: "Constructor", communeCode: "06856" };
    const groups = group ? [{ ...group, seller, delivery: undefined }] : [];
    const { words } = withWords({ ...STEP, basket: { ...STEP.basket, groups }, address: ADDRESS });
    expect(words.parcels.map(({ ways }) => ways)).toEqual([null]);
  });

  it("warn of a test payment, and of cash that was refused to this number", () => {
    const basket: Basket = { ...STEP.basket, gateways: [{ id: "stripe", test: true }] };
    const { ways } = withWords({ ...STEP, basket, failure: { kind: "cash_refused" } }).words
      .payment;
    expect(ways.map(({ way, warnings }) => [way, warnings.length])).toEqual([
      ["cash_on_delivery", 1],
      ["stripe", 1],
    ]);
    expect(ways[0]?.warnings[0]).toContain("chọn cách khác");
  });

  it("say nothing of a refused number any more as soon as another one is typed", () => {
    const basket: Basket = { ...STEP.basket, gateways: [{ id: "stripe", test: true }] };
    const { words } = withWords({ ...STEP, basket, failure: { kind: "cash_refused" } });
    expect(words.otherPayment).toEqual(withWords({ ...STEP, basket }).words.payment);
    expect(words.otherPayment.ways.map(({ warnings }) => warnings.length)).toEqual([0, 1]);
  });

  it("say who takes no cash, and what to do where nothing is left", () => {
    const cashRefusers = [{ handle: "dong-rui", name: "HTX Đồng Rui", ceiling: null }];
    const { payment } = withWords({ ...STEP, basket: { ...STEP.basket, cashRefusers } }).words;
    expect(payment.ways).toEqual([]);
    expect(payment.noCash).toEqual(["HTX Đồng Rui không nhận tiền mặt khi giao."]);
    expect(payment.noWay).toMatch(/^Lúc này chưa có cách trả tiền nào cho giỏ hàng này/);
  });

  it("tell the goods and what they come to, and the fees once the address is known", () => {
    const { words, quoted } = withWords(STEP);
    expect(quoted).toBeNull();
    expect(words.parcels).toEqual([
      {
        seller: "dong-rui",
        name: "HTX Đồng Rui",
        sendsFrom: "",
        lines: [
          {
            variantId: "v1",
            name: "Trứng vịt, Hộp 10 quả",
            quantity: "× 3",
            amount: "150.000\u00a0₫",
          },
        ],
        feeName: "Phí giao",
        fee: "Miễn phí",
        ageCheck: "",
        ways: null,
      },
    ]);
    expect(words.quote.priced).toEqual(words.quote.open);
    expect(words.quote.open).toMatchObject({
      to: "",
      parts: [],
      total: { name: "Tạm tính, chưa có phí giao", amount: "150.000\u00a0₫" },
      ready: "",
      submit: "Xem phí giao và tổng tiền",
    });
  });

  it("tell where to and the total that is agreed to, for that address alone", () => {
    const { words, quoted } = withWords({
      ...STEP,
      address: { ...ADDRESS, formerly: "Xã Đồng Rui" },
    });
    expect(quoted).toEqual({ address: "06856 Thôn 4, Hải Lạng", delivery: "dong-rui:carrier" });
    expect(words.quote.priced).toEqual({
      to: "Thôn 4, Xã Hải Lạng, Quảng Ninh",
      renamed: "“Xã Đồng Rui” nay là Xã Hải Lạng, Quảng Ninh.",
      parts: [
        { name: "Tiền hàng", amount: "150.000\u00a0₫" },
        { name: "Phí giao", amount: "Miễn phí" },
      ],
      total: { name: "Tổng tiền trả khi nhận", amount: "150.000\u00a0₫" },
      ready: "Đã tính phí giao. Tổng tiền trả khi nhận: 150.000\u00a0₫.",
      parcels: "",
      payable: true,
      submit: "Đặt hàng · 150.000\u00a0₫",
    });
    expect(words.quote.open.submit).toBe("Xem phí giao và tổng tiền");
  });

  it("offer no order of what nothing brings", () => {
    const [group] = STEP.basket.groups;
    const delivery = { chosen: null, offers: [NO_RIDER] };
    const basket = { ...STEP.basket, groups: group ? [{ ...group, delivery }] : [] };
    const { words } = withWords({ ...STEP, basket, address: ADDRESS });
    expect(words.parcels.map(({ fee }) => fee)).toEqual(["Chưa giao được"]);
    expect(words.parcels[0]?.ways?.nothing).toMatch(/^Chưa có cách giao hàng này/);
    expect(words.quote.priced).toMatchObject({
      payable: false,
      submit: "Xem phí giao và tổng tiền",
    });
  });

  it("ask which commune is meant", () => {
    const { text: _text, street: _street, ...commune } = ADDRESS;
    const { choice } = withWords({
      ...STEP,
      values: { ...NOTHING_TYPED, address: " Đồng Rui " },
      choices: [{ ...commune, formerly: "Xã Đồng Rui" }],
    }).words;
    expect(choice).toEqual({
      legend: "“Đồng Rui” có thể ở những nơi sau. Nơi nào là của bạn?",
      places: [
        { code: "06856", name: "Xã Hải Lạng, Quảng Ninh", formerly: "trước đây: Xã Đồng Rui" },
      ],
    });
    expect(withWords(STEP).words.choice).toBeNull();
  });

  it.each([
    ["sent", "Mã trong tin nhắn", "Gửi lại mã"],
    ["needed", undefined, "Gửi mã"],
  ] as const)("ask for a code that was %s", (told, label, send) => {
    const failure = { kind: "phone_code", phone: "0912345678", told } as const;
    const { code } = withWords({ ...STEP, failure }).words;
    expect(code?.field?.label).toBe(label);
    expect(code?.send).toBe(send);
    expect(withWords(STEP).words.code).toBeNull();
  });
});
