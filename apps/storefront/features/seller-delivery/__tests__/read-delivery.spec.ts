import type { DeliverySetting } from "@/lib/medusa/seller-delivery";
import { readDelivery } from "../read-delivery";
import { typedAsStored, typedDelivery, type TypedDelivery } from "../typed-delivery";

const CARRIER_ALONE: DeliverySetting = {
  terms: {
    carrier: { on: true, weight_steps: [] },
    own_rider: null,
    pick_up: null,
    fair_stall: null,
  },
  rates: {
    same_commune: 10_000,
    province: 25_000,
    island: 50_000,
    elsewhere: 40_000,
    free_from: null,
  },
};

const EVERYTHING: DeliverySetting = {
  rates: { ...CARRIER_ALONE.rates, free_from: 500_000 },
  terms: {
    carrier: {
      on: true,
      weight_steps: [
        { over_grams: 3_000, add_vnd: 10_000 },
        { over_grams: 10_000, add_vnd: 30_000 },
      ],
    },
    own_rider: { on: true, communes: ["06886"], fee_vnd: 15_000, free_from_vnd: 300_000 },
    pick_up: { on: false, address: "Thôn 4", hours: "7–17 giờ" },
    fair_stall: {
      on: true,
      fair: "Hội chợ",
      address: "Gian 3",
      from: "2026-12-10",
      to: "2026-12-14",
    },
  },
};

function typed(change: (form: TypedDelivery) => void, from = CARRIER_ALONE): TypedDelivery {
  const form = typedAsStored(from);
  change(form);
  return form;
}

describe("readDelivery", () => {
  it.each([
    ["a carrier alone", CARRIER_ALONE],
    ["everything, with what is off kept", EVERYTHING],
  ])("reads back what was stored: %s", (_, setting) => {
    expect(readDelivery(typedAsStored(setting))).toEqual({ kind: "read", setting });
  });

  it("reads amounts and weights as people write them", () => {
    const form = typed(({ on, texts }) => {
      on.own_rider = true;
      Object.assign(texts, { rider_fee: "15k", over_1: "3 kg", add_1: "8.000 đ" });
    });
    expect(readDelivery(form)).toMatchObject({
      setting: {
        terms: {
          carrier: { weight_steps: [{ over_grams: 3_000, add_vnd: 8_000 }] },
          own_rider: { fee_vnd: 15_000, free_from_vnd: null },
        },
      },
    });
  });

  it("asks about what is missing of a way that is on, not of one that is off", () => {
    const form = typed(({ on }) => {
      on.pick_up = true;
    });
    expect(readDelivery(form)).toEqual({ kind: "wrong", fields: ["pick_address", "pick_hours"] });
  });

  it.each([
    ["province", "nhiều"],
    ["island", ""],
    ["elsewhere", "99.000.000"],
    ["free_from", "0"],
    ["over_1", "0"],
    ["fair_to", "2026-12-09"],
  ] as const)("finds what %s cannot be: “%s”", (field, text) => {
    const form = typed(({ texts }) => {
      texts[field] = text;
    }, EVERYTHING);
    expect(readDelivery(form)).toEqual({ kind: "wrong", fields: [field] });
  });
});

describe("typedDelivery", () => {
  it("reads the posted fields, a box that was not ticked as off", () => {
    const form = new FormData();
    form.set("on_pick_up", "1");
    form.set("pick_address", " Thôn 4 ");
    form.append("communes", "06886");
    form.append("communes", "06673");
    const values = typedDelivery(form);
    expect(values.on).toEqual({
      carrier: false,
      own_rider: false,
      pick_up: true,
      fair_stall: false,
    });
    expect(values.texts.pick_address).toBe("Thôn 4");
    expect(values.communes).toEqual(["06886", "06673"]);
  });
});
