import { readOrderReturn } from "../read-order-return";

function form(change: Record<string, string> = {}): FormData {
  const data = new FormData();
  const fields = {
    "yeu-cau": "0123456789abcdef",
    mon: "ordli_1",
    "con-ordli_1": "3",
    "so-luong": "2",
    "ly-do": "spoiled",
    ...change,
  };
  for (const [name, value] of Object.entries(fields)) {
    data.set(name, value);
  }
  return data;
}

it("reads what comes back, and how many pieces the seller saw", () => {
  expect(readOrderReturn(form())).toEqual({
    requestId: "0123456789abcdef",
    lineId: "ordli_1",
    quantity: 2,
    shownQuantity: 3,
    withDelivery: false,
    reason: "spoiled",
  });
});

it("takes the whole line where no number is typed, and the fee where it is ticked", () => {
  const wish = readOrderReturn(form({ "so-luong": "", "phi-giao": "1" }));
  expect(wish).toMatchObject({ quantity: 3, withDelivery: true });
});

it.each([
  ["no line", { mon: "" }],
  ["a line that is not in the form", { mon: "ordli_9" }],
  ["more than there are", { "so-luong": "4" }],
  ["none", { "so-luong": "0" }],
  ["half a piece", { "so-luong": "1.5" }],
  ["no reason", { "ly-do": "" }],
  ["another reason", { "ly-do": "out_of_stock" }],
])("is nothing with %s", (_what, change) => {
  expect(readOrderReturn(form(change))).toBeNull();
});
