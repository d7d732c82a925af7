import { namesAnOrder } from "../names-an-order";

describe("namesAnOrder", () => {
  it.each(["CL7K2M9Q", "cl7k2m9q", "MH0000A1", "order_01JDC3V5X7Z9B1D3F5H7K9M1P3"])(
    "takes %s for an order",
    (text) => {
      expect(namesAnOrder(text)).toBe(true);
    },
  );

  it.each(["", "abc", "CL7K2M9", "CL7K2M9QQ", "XX7K2M9Q", "order_1", "%E0%A4%A", "CL7K2M9Q\n"])(
    "takes %j for nothing",
    (text) => {
      expect(namesAnOrder(text)).toBe(false);
    },
  );
});
