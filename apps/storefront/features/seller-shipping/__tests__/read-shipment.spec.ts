import { readShipment, SHIPMENT_FIELDS } from "../read-shipment";

function form(changes: Partial<Record<keyof typeof SHIPMENT_FIELDS, string>> = {}): FormData {
  const typed = { weight_grams: "1.200", length_cm: "20", width_cm: " 15", height_cm: "10" };
  const data = new FormData();
  for (const [name, text] of Object.entries({ ...typed, look: "see", ...changes })) {
    data.set(SHIPMENT_FIELDS[name as keyof typeof SHIPMENT_FIELDS], text);
  }
  return data;
}

describe("the form that sends a parcel with GHN", () => {
  it("is read in grams and centimetres, also with dots between thousands", () => {
    expect(readShipment(form())).toEqual({
      box: { weight_grams: 1_200, length_cm: 20, width_cm: 15, height_cm: 10 },
      look: "see",
    });
  });

  it.each([
    { weight_grams: "" },
    { weight_grams: "1,5" },
    { weight_grams: "50.001" },
    { length_cm: "0" },
    { width_cm: "201" },
    { height_cm: "hai mươi" },
    { look: "all" },
  ])("is refused for %j", (changes) => {
    expect(readShipment(form(changes))).toBeNull();
  });
});
