import { deliverableZones } from "../deliverable-zones";

describe("deliverableZones", () => {
  it.each(["ambient", "fragile", "chilled", "frozen"])("sends %s goods to every zone", (goods) => {
    expect(deliverableZones(goods)).toEqual(["same_commune", "province", "island", "elsewhere"]);
  });

  it("sends no service anywhere", () => {
    expect(deliverableZones("service")).toEqual([]);
    expect(deliverableZones("service", 5)).toEqual([]);
  });

  it("sends nothing where it would not be alive, and what bears two days everywhere near", () => {
    expect(deliverableZones("chilled", 1)).toEqual(["same_commune", "province"]);
    expect(deliverableZones("chilled", 2)).toHaveLength(4);
  });
});
