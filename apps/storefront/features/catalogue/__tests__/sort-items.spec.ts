import { sortItems } from "../sort-items";

const items = [
  { id: "a", price: 300, inStock: true, createdAt: "2026-01-01T00:00:00Z" },
  { id: "b", price: 100, inStock: false, createdAt: "2026-03-01T00:00:00Z" },
  { id: "c", price: 200, inStock: true, createdAt: "2026-02-01T00:00:00Z" },
];

describe("sortItems", () => {
  it.each([
    ["suggested", "abc"],
    ["cheapest", "cab"],
    ["dearest", "acb"],
    ["newest", "cab"],
  ] as const)("%s: %s, what is sold out last", (key, order) => {
    const sorted = sortItems(items, key);
    expect(sorted.map(({ id }) => id).join("")).toBe(order);
  });

  it("leaves the given list as it is", () => {
    sortItems(items, "cheapest");
    expect(items[0]?.id).toBe("a");
  });
});
