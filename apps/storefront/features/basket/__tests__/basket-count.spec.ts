import { basketCountIn } from "../announce-basket-count";

describe("basketCountIn", () => {
  it.each([
    ["basket_count=3", 3],
    ["a=1; basket_count=12; b=2", 12],
    ["", 0],
    ["xbasket_count=3", 0],
    ["basket_count=", 0],
    ["basket_count=<script>", 0],
  ])("reads %j as %d", (cookie, count) => {
    expect(basketCountIn(cookie)).toBe(count);
  });
});
