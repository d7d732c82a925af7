import { asksForAlcohol } from "../asks-for-alcohol";

it.each([
  "rượu",
  "Rượu ba kích",
  "ruou nep",
  "RƯỢU",
  "ruwowuj sim",
  "ruou75 sim",
  "rượu".normalize("NFD"),
])("sees that %s asks for alcohol", (text) => {
  expect(asksForAlcohol(text)).toBe(true);
});

it.each(["", "ba kích", "chả mực", "rau", "nước mắm", "ruốc tôm", "bruouz"])(
  "sees that %s does not",
  (text) => {
    expect(asksForAlcohol(text)).toBe(false);
  },
);
