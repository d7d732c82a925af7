import fc from "fast-check";
import { withFollowed, withoutFollowed, type Followed } from "../following-store";

const producer = (handle: string): Followed => ({ handle, name: handle.toUpperCase() });

describe("who is followed", () => {
  it("stands once and in front, by her newest name", () => {
    const list = [producer("a"), producer("b")];
    expect(withFollowed(list, { handle: "b", name: "HTX B" })).toEqual([
      { handle: "b", name: "HTX B" },
      producer("a"),
    ]);
  });

  it("is never more than fifty, each once, whoever comes and goes", () => {
    const step = fc.record({ follow: fc.boolean(), handle: fc.nat(80).map(String) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
        const list = steps.reduce<Followed[]>(
          (before, { follow, handle }) =>
            follow ? withFollowed(before, producer(handle)) : withoutFollowed(before, handle),
          [],
        );
        expect(new Set(list.map(({ handle }) => handle)).size).toBe(list.length);
        expect(list.length).toBeLessThanOrEqual(50);
        const last = steps.at(-1);
        if (last) {
          expect(list[0]?.handle === last.handle).toBe(last.follow);
        }
      }),
    );
  });
});
