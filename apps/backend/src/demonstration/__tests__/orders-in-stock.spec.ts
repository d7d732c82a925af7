import { ordersInStock } from "../orders/orders-in-stock";

const order = (code: string, product: string, quantity: number) => ({
  code,
  lines: [{ product, variant: "Gói", quantity, unit_price_vnd: 1_000 }],
});

const PRODUCTS = [
  { handle: "scarce", stock: 3 },
  { handle: "plenty", stock: 100 },
  { handle: "gone", stock: 0 },
];

function chosen(orders: ReturnType<typeof order>[], most = 12): string[] {
  return ordersInStock(orders, PRODUCTS, most).map(({ code }) => code);
}

describe("ordersInStock", () => {
  it("takes the last ones, in their order", () => {
    const orders = ["a", "b", "c"].map((code) => order(code, "plenty", 1));
    expect(chosen(orders, 2)).toEqual(["b", "c"]);
  });

  it("leaves out an order for which too few pieces are left after the later ones", () => {
    const orders = [
      order("a", "scarce", 1),
      order("b", "scarce", 2),
      order("c", "scarce", 2),
      order("d", "gone", 1),
      order("e", "plenty", 1),
    ];
    expect(chosen(orders)).toEqual(["a", "c", "e"]);
  });

  it("counts two lines of one variant together", () => {
    const twice = {
      code: "a",
      lines: [...order("", "scarce", 2).lines, ...order("", "scarce", 2).lines],
    };
    expect(chosen([twice])).toEqual([]);
  });
});
