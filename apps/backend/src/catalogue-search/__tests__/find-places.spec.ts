import { PLACE_NAMES } from "@cho-lang/catalogue-search/place-names";
import { COMMUNES } from "@cho-lang/ocop/communes";
import { fold } from "@cho-lang/vietnamese-text/fold";
import { findPlaces } from "../find-places";

const withoutKind = (name: string): string =>
  name.replace(/^(?:Phường|Xã|Đặc khu|Thị trấn|Thị xã|Thành phố|Huyện) /, "");

describe("the places that a search knows", () => {
  it("are the province's communes, and what they were made of", () => {
    const names = COMMUNES.flatMap(({ name, predecessors, former_districts }) => [
      name,
      ...predecessors.map((one) => one.name),
      ...former_districts,
    ]);
    expect([...PLACE_NAMES].sort()).toEqual([...new Set(names.map(withoutKind))].sort());
  });
});

describe("a commune that is typed to the end", () => {
  it.each(COMMUNES.map(({ name, code }) => [name, code] as const))(
    "is offered: %s",
    (name, code) => {
      for (const typed of [name, withoutKind(name)]) {
        for (const q of [typed, fold(typed), typed.toUpperCase(), typed.normalize("NFD")]) {
          const found = findPlaces(q).communes.filter(({ whole }) => whole);
          expect([q, found.map((one) => one.code)]).toEqual([q, expect.arrayContaining([code])]);
        }
      }
    },
  );

  it("is not whole before", () => {
    expect(findPlaces("bãi ch").communes).toMatchObject([{ slug: "bai-chay", whole: false }]);
    expect(findPlaces("bãi cháy").communes).toMatchObject([{ slug: "bai-chay", whole: true }]);
  });
});
