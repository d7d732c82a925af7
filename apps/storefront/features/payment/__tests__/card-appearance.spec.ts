import { cardAppearance } from "../card-appearance";

const COLOURS: Record<string, string> = {
  "--bay": "#0c5a52",
  "--card": "#fffefb",
  "--ink": "#1b2422",
  "--muted": "#53605c",
  "--lantern": "#bf3a28",
};

it("gives Stripe's fields the page's own colours, by day and by night", () => {
  const colour = (name: string) => COLOURS[name] ?? "";
  const day = cardAppearance(colour, false);
  expect(day.theme).toBe("stripe");
  expect(day.variables).toMatchObject({
    colorPrimary: "#0c5a52",
    colorBackground: "#fffefb",
    colorText: "#1b2422",
    colorDanger: "#bf3a28",
  });
  expect(Object.values(day.variables ?? {})).not.toContain("");
  expect(cardAppearance(colour, true).theme).toBe("night");
});
