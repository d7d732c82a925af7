import { refusedFields } from "../refused-fields";
import { typedAsStored } from "../typed-delivery";

const VAN_DON = {
  name: "Vân Đồn",
  communes: ["06994"],
  fee_vnd: 60_000,
  free_from_vnd: null,
  extra_days: 0,
};
const values = typedAsStored({
  rates: { same_commune: 0, province: 0, island: 0, elsewhere: 0, free_from: null },
  terms: {
    carrier: { on: true, weight_steps: [] },
    own_rider: null,
    pick_up: null,
    fair_stall: null,
    own_zones: [VAN_DON],
  },
});

describe("refusedFields", () => {
  it("finds the fields by the paths that the market names", () => {
    const fields = {
      "rates.free_from": "",
      "terms.pick_up.hours": "",
      "terms.fair_stall.to": "",
      "terms.else": "",
    };
    expect(refusedFields({ fields }, values)).toEqual(["free_from", "pick_hours", "fair_to"]);
    expect(refusedFields(undefined, values)).toEqual([]);
  });

  it("counts only the steps that were filled in and sent", () => {
    const steps = { over_2: "3 kg", add_2: "1", over_4: "9 kg", add_4: "1" };
    const typed = { ...values, texts: { ...values.texts, ...steps } };
    const step = (path: string) =>
      refusedFields({ fields: { [`terms.carrier.weight_steps${path}`]: "" } }, typed);
    expect(step(".1.over_grams")).toEqual(["over_4"]);
    expect(step(".0.add_vnd")).toEqual(["add_2"]);
    expect(step("")).toEqual(["over_2", "over_4"]);
  });

  it("counts only the zones that were drawn and sent", () => {
    const [first, empty] = values.zones;
    if (!first || !empty) throw new Error("The form has room for zones.");
    const zones = [{ ...first, gone: true }, first, empty, first];
    const zone = (path: string) =>
      refusedFields({ fields: { [`terms.own_zones${path}`]: "" } }, { ...values, zones });
    expect(zone(".0.name")).toEqual(["zone_1_name"]);
    expect(zone(".1.communes")).toEqual(["zone_3_communes"]);
    expect(zone(".1.communes.2")).toEqual(["zone_3_communes"]);
    expect(zone(".1.free_from_vnd")).toEqual(["zone_3_free"]);
    expect(zone(".2.name")).toEqual([]);
    expect(zone("")).toEqual(["zone_1_name", "zone_3_name"]);
  });
});
