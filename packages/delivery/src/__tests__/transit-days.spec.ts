import { carrierReaches, carrierTransitDays } from "../transit-days";

describe("carrierTransitDays from Hải Lạng", () => {
  it.each([
    ["22", "06886", 1, 1],
    ["22", "06673", 1, 1],
    ["22", "07192", 1, 2],
    ["01", "00070", 1, 2],
    ["38", "14797", 2, 3],
    ["91", "30292", 3, 4],
  ])("to %s %s takes %d to %d days", (province_code, commune_code, least, most) => {
    expect(carrierTransitDays("06886", { province_code, commune_code })).toEqual({ least, most });
  });
});

it("waits for the boat from an island as to one, and for none within it", () => {
  const days = (province_code: string, commune_code: string) =>
    carrierTransitDays("07192", { province_code, commune_code });
  expect(days("22", "06673")).toEqual({ least: 1, most: 2 });
  expect(days("01", "00070")).toEqual({ least: 1, most: 3 });
  expect(days("22", "07192")).toEqual({ least: 1, most: 1 });
});

describe("carrierReaches", () => {
  it.each([
    [null, "province island near north far"],
    [4, "province island near north far"],
    [3, "province island near north"],
    [2, "province island near"],
    [1, "province"],
  ])("of goods that bear %s days are %s", (bears, reaches) => {
    expect(
      carrierReaches(bears)
        .map(({ reach }) => reach)
        .join(" "),
    ).toBe(reaches);
  });
});
