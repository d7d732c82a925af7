import { PARCEL_FIELDS, readParcel } from "../read-parcel";

function form(quantities: Record<string, string>, number = "2"): FormData {
  const data = new FormData();
  data.set("order", "order_1");
  data.set(PARCEL_FIELDS.number, number);
  for (const [line, quantity] of Object.entries(quantities)) {
    data.set(`${PARCEL_FIELDS.quantity}${line}`, quantity);
  }
  return data;
}

describe("a part of an order that goes now", () => {
  it("holds the lines of which something is written", () => {
    expect(readParcel(form({ ordli_1: " 2 ", ordli_2: "", ordli_3: "0" }))).toEqual({
      number: 2,
      pieces: [{ lineId: "ordli_1", quantity: 2 }],
    });
  });

  it.each(["", "0", "1.5", "-1", "hai"])("is none for %j", (quantity) => {
    expect(readParcel(form({ ordli_1: quantity }))).toBeNull();
    expect(readParcel(form({}))).toBeNull();
  });

  it("has a number", () => {
    expect(readParcel(form({ ordli_1: "1" }, ""))).toBeNull();
  });
});
