import type { DeliverySetting } from "@/lib/medusa/seller-delivery";
import { readDelivery } from "../read-delivery";
import { shownSteps, typedAsStored, typedDelivery, type TypedDelivery } from "../typed-delivery";

const NOW = new Date("2026-11-28T03:00:00Z");

const CARRIER_ALONE: DeliverySetting = {
  terms: {
    carrier: { on: true, weight_steps: [] },
    own_rider: null,
    pick_up: null,
    fair_stall: null,
    own_zones: [],
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
    own_zones: [
      {
        name: "Các đảo Vân Đồn",
        communes: ["06994"],
        fee_vnd: 60_000,
        free_from_vnd: 900_000,
        extra_days: 1,
      },
      { name: "Cô Tô", communes: ["07192"], fee_vnd: null, free_from_vnd: null, extra_days: 0 },
      {
        name: "Xã bên",
        communes: ["06862", "06877"],
        fee_vnd: 0,
        free_from_vnd: null,
        extra_days: 0,
      },
    ],
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
    expect(readDelivery(typedAsStored(setting), NOW)).toEqual({ kind: "read", setting });
  });

  it("reads amounts and weights as people write them", () => {
    const form = typed(({ on, texts }) => {
      on.own_rider = true;
      Object.assign(texts, { rider_fee: "15k", over_1: "3 kg", add_1: "8.000 đ" });
    });
    expect(readDelivery(form, NOW)).toMatchObject({
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
    expect(readDelivery(form, NOW)).toEqual({
      kind: "wrong",
      fields: ["pick_address", "pick_hours"],
    });
  });

  it.each([
    ["province", "nhiều"],
    ["island", ""],
    ["elsewhere", "99.000.000"],
    ["free_from", "0"],
    ["over_1", "0"],
    ["fair_to", "2026-12-09"],
    ["fair_to", "2027-11-29"],
    ["over_1", "3"],
    ["over_1", "3.000"],
    ["over_1", "101 kg"],
    ["over_2", "3000 g"],
    ["free_from", "1.000.000.001"],
    ["rider_free", "2.000.000.000"],
    ["fair", "x".repeat(101)],
    ["fair_address", "x".repeat(201)],
    ["fair_address", "Gian 3\nĐIỀU KHOẢN"],
  ] as const)("finds what %s cannot be: “%s”", (field, text) => {
    const form = typed(({ texts }) => {
      texts[field] = text;
    }, EVERYTHING);
    expect(readDelivery(form, NOW)).toEqual({ kind: "wrong", fields: [field] });
  });
});

describe("what holds of the form as of the market", () => {
  it("asks for hours in one line, not too long", () => {
    for (const hours of ["x".repeat(101), "7 giờ\n17 giờ"]) {
      const form = typed(({ on, texts }) => {
        on.pick_up = true;
        texts.pick_hours = hours;
      }, EVERYTHING);
      expect(readDelivery(form, NOW)).toEqual({ kind: "wrong", fields: ["pick_hours"] });
    }
  });

  it("takes no stall at a fair that is over, and keeps one that is off", () => {
    const later = new Date("2026-12-14T17:00:00Z");
    const form = typedAsStored(EVERYTHING);
    expect(readDelivery(form, later)).toEqual({ kind: "wrong", fields: ["fair_to"] });
    form.on.fair_stall = false;
    expect(readDelivery(form, later)).toMatchObject({
      setting: { terms: { fair_stall: { on: false, to: "2026-12-14" } } },
    });
  });

  it("keeps and shows every step that is stored, with its unit, and room for one more", () => {
    const grams = [500, 1_500, 3_000, 10_000, 30_000];
    const setting = (count: number): DeliverySetting => {
      const weight_steps = grams.slice(0, count).map((over_grams) => ({ over_grams, add_vnd: 1 }));
      const terms = { ...CARRIER_ALONE.terms, carrier: { on: true, weight_steps } };
      return { ...CARRIER_ALONE, terms };
    };
    const forms = [0, 1, 2, 3, 5].map((count) => typedAsStored(setting(count)));
    expect(forms.map(({ texts }) => shownSteps(texts))).toEqual([2, 2, 3, 4, 5]);
    expect(readDelivery(typedAsStored(setting(5)), NOW)).toEqual({
      kind: "read",
      setting: setting(5),
    });
    expect(forms[4]?.texts).toMatchObject({ over_1: "500 g", over_2: "1.500 g", over_3: "3 kg" });
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
