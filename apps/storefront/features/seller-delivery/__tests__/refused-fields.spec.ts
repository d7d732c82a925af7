import { refusedFields } from "../refused-fields";
import { typedAsStored } from "../typed-delivery";

const { texts } = typedAsStored({
  rates: { same_commune: 0, province: 0, island: 0, elsewhere: 0, free_from: null },
  terms: {
    carrier: { on: true, weight_steps: [] },
    own_rider: null,
    pick_up: null,
    fair_stall: null,
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
    expect(refusedFields({ fields }, texts)).toEqual(["free_from", "pick_hours", "fair_to"]);
    expect(refusedFields(undefined, texts)).toEqual([]);
  });

  it("counts only the steps that were filled in and sent", () => {
    const typed = { ...texts, over_2: "3 kg", add_2: "1", over_4: "9 kg", add_4: "1" };
    const step = (path: string) =>
      refusedFields({ fields: { [`terms.carrier.weight_steps${path}`]: "" } }, typed);
    expect(step(".1.over_grams")).toEqual(["over_4"]);
    expect(step(".0.add_vnd")).toEqual(["add_2"]);
    expect(step("")).toEqual(["over_2", "over_4"]);
  });
});
