import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { entryHash, type LoggedAct } from "../entry-hash";

const act: LoggedAct = {
  sequence: 7,
  at: "2026-11-26T03:00:00.000Z",
  actor: { kind: "seller", id: "selmem_1", name: "Hà Thị Tư", role: "helper" },
  seller_id: "sel_1",
  action: "seller-order.confirm",
  subject: "order_1",
  before: { status: "placed", lines: [{ b: 1, a: 2 }] },
  after: { status: "confirmed" },
};

describe("the fingerprint of a line of the log", () => {
  it("does not depend on the order in which the database keeps keys", () => {
    const turned = {
      ...act,
      actor: { role: "helper", name: "Hà Thị Tư", id: "selmem_1", kind: "seller" as const },
      before: { lines: [{ a: 2, b: 1 }], status: "placed" },
    };
    expect(entryHash("", turned)).toBe(entryHash("", act));
  });

  it("depends on the line before", () => {
    expect(entryHash("a", act)).not.toBe(entryHash("b", act));
  });

  it.each(Object.keys(act) as (keyof LoggedAct)[])("changes with %s", (field) => {
    const { [field]: _old, ...rest } = act;
    const changed = { ...rest, [field]: field === "sequence" ? 8 : null } as unknown as LoggedAct;
    expect(entryHash("", changed)).not.toBe(entryHash("", act));
  });

  it("tells any two different contents apart", () => {
    const content = fc.dictionary(fc.string(), fc.jsonValue());
    fc.assert(
      fc.property(content, content, (one, other) => {
        const same =
          entryHash("", { ...act, after: one }) === entryHash("", { ...act, after: other });
        const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
        return same === isDeepStrictEqual(plain(one), plain(other));
      }),
    );
  });
});
