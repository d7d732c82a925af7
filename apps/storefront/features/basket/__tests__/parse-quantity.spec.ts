import { parseQuantity } from "../parse-quantity";

describe("parseQuantity", () => {
  it.each([
    ["1", 1],
    [" 7 ", 7],
    ["99", 99],
    ["007", 7],
  ])("reads %j as %d", (text, quantity) => {
    expect(parseQuantity(text)).toBe(quantity);
  });

  it.each([
    "0",
    "-1",
    "100",
    "1000000000",
    "99999999999999999999",
    "1.5",
    "1,5",
    "1e1",
    "hai",
    "",
    " ",
    null,
  ])("refuses %j", (text) => {
    expect(parseQuantity(text)).toBeNull();
  });
});
