import { readOrderRefusal } from "../read-order-refusal";

function form(fields: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries({ "yeu-cau": "0123456789abcdef", ...fields })) {
    data.set(name, value);
  }
  return data;
}

it("reads why an order was not taken, and whether its goods can be sold again", () => {
  const wish = { requestId: "0123456789abcdef", reason: "not_reached" };
  expect(readOrderRefusal(form({ "ly-do": "not_reached" }))).toEqual({ ...wish, goodsBack: false });
  expect(readOrderRefusal(form({ "ly-do": "not_reached", "con-ban-duoc": "1" }))).toEqual({
    ...wish,
    goodsBack: true,
  });
});

it.each(["", "spoiled"])("is nothing with the reason %p", (reason) => {
  expect(readOrderRefusal(form({ "ly-do": reason }))).toBeNull();
});
