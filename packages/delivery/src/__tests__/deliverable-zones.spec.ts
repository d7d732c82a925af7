import { deliverableZones } from "../deliverable-zones";

describe("deliverableZones", () => {
  it.each(["ambient", "fragile", "chilled", "frozen"])("sends %s goods to every zone", (goods) => {
    expect(deliverableZones(goods)).toEqual(["same_commune", "province", "island", "elsewhere"]);
  });

  it("sends no service anywhere", () => {
    expect(deliverableZones("service")).toEqual([]);
  });
});
