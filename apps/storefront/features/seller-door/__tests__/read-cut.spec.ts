import { readCut } from "../read-cut";

function form(change: Record<string, string> = {}): FormData {
  const data = new FormData();
  const fields = {
    "yeu-cau": "0123456789abcdef",
    mon: "ordli_1",
    "dang-co-ordli_1": "3",
    "dang-co-ordli_2": "1",
    "so-luong": "2",
    "ly-do": "out_of_stock",
    ...change,
  };
  for (const [name, value] of Object.entries(fields)) {
    data.set(name, value);
  }
  return data;
}

it("reads what is to be taken off, and how many the seller saw", () => {
  expect(readCut(form())).toEqual({
    requestId: "0123456789abcdef",
    lineId: "ordli_1",
    quantity: 2,
    shownQuantity: 3,
    reason: "out_of_stock",
  });
});

it("takes the whole line where no number is typed", () => {
  expect(readCut(form({ "so-luong": " " }))).toMatchObject({ quantity: 3 });
});

it.each([
  ["no line", { mon: "" }],
  ["a line that is not in the form", { mon: "ordli_9" }],
  ["more than there are", { "so-luong": "4" }],
  ["none", { "so-luong": "0" }],
  ["half a piece", { "so-luong": "1.5" }],
  ["no number", { "so-luong": "hai" }],
  ["no reason", { "ly-do": "" }],
  ["another reason", { "ly-do": "khac" }],
])("is nothing with %s", (_what, change) => {
  expect(readCut(form(change))).toBeNull();
});
