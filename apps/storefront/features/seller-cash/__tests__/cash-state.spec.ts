import { typedAsStored, typedCash } from "../cash-state";

const form = (entries: Record<string, string>) => {
  const data = new FormData();
  Object.entries(entries).forEach(([name, value]) => {
    data.set(name, value);
  });
  return data;
};

it("shows a stored ceiling as Vietnamese type it, and none as an empty field", () => {
  expect(typedAsStored({ on: true, ceiling: 2_000_000 }).ceiling).toBe("2.000.000");
  expect(typedAsStored({ on: true, ceiling: null }).ceiling).toBe("");
});

it("keeps what was typed as it was typed", () => {
  expect(typedCash(form({ on: "1", ceiling: "2 triệu" }))).toEqual({
    on: true,
    ceiling: "2 triệu",
  });
  expect(typedCash(form({ on: "0", ceiling: "" }))).toEqual({ on: false, ceiling: "" });
});
