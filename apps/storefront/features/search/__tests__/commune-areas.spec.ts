import { COMMUNES } from "@cho-lang/ocop/communes";
import { COMMUNE_AREAS } from "../commune-areas";

describe("COMMUNE_AREAS", () => {
  it("puts each of the 54 communes into exactly one part of the province", () => {
    const placed = COMMUNE_AREAS.flatMap(({ communes }) => communes.map(({ code }) => code));
    expect([...placed].sort()).toEqual(COMMUNES.map(({ code }) => code).sort());
  });
});
