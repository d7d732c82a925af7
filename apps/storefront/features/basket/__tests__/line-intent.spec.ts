import { readLineIntent } from "../line-intent";

function form(fields: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries({ variant_id: "v1", ...fields })) {
    data.set(name, value);
  }
  return data;
}

describe("readLineIntent", () => {
  it("sets what was typed", () => {
    expect(readLineIntent(form({ intent: "set", quantity: "3" }))).toEqual({
      kind: "set",
      variantId: "v1",
      quantity: 3,
    });
  });

  it("counts steps from what was typed", () => {
    expect(readLineIntent(form({ intent: "more", quantity: "5" }))).toMatchObject({ quantity: 6 });
    expect(readLineIntent(form({ intent: "fewer", quantity: "5" }))).toMatchObject({ quantity: 4 });
  });

  it("takes what is left, whatever was typed", () => {
    expect(readLineIntent(form({ intent: "take", left: "2", quantity: "9" }))).toMatchObject({
      kind: "set",
      quantity: 2,
    });
  });

  it.each([
    ["set", "0"],
    ["set", "-1"],
    ["set", "1000000000"],
    ["set", "hai"],
    ["fewer", "1"],
    ["more", "99"],
  ])("refuses %s with %s and keeps what was typed", (intent, quantity) => {
    expect(readLineIntent(form({ intent, quantity }))).toEqual({
      kind: "refused",
      variantId: "v1",
      typed: quantity,
    });
  });

  it("removes without looking at the quantity", () => {
    expect(readLineIntent(form({ intent: "remove", quantity: "?" }))).toEqual({
      kind: "remove",
      variantId: "v1",
    });
  });
});
