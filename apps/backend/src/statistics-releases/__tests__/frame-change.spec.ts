import type { WrittenSeller } from "../../modules/statistics-release/service";
import { frameChange } from "../frame-change";

function seller(
  code: string,
  changes: Partial<WrittenSeller> = {},
): WrittenSeller & { id: string } {
  return {
    code,
    name: `HTX ${code}`,
    seller_id: null,
    kind: "cooperative",
    size: "small",
    commune_code: "06886",
    from_month: "2026-01",
    until_month: null,
    merged_into: null,
    demonstration: false,
    ...changes,
    id: `frame_${code}`,
  };
}

const LISTED = [seller("1"), seller("2"), seller("3")];

describe("what a file does to the list of sellers", () => {
  it("is told with what stood there before, and with both lists' hashes", () => {
    const ended = { ...seller("2"), until_month: "2026-09", merged_into: "1" };
    const { before, after } = frameChange(LISTED, [
      seller("1"),
      ended,
      { ...seller("4"), id: null },
    ]);
    expect(before).toMatchObject({
      sellers: 3,
      corrected: [{ code: "2", until_month: null, merged_into: null }],
    });
    expect(after).toMatchObject({
      sellers: 4,
      rows: 3,
      added: 1,
      changed: 1,
      codes: ["4"],
      corrected: [{ code: "2", until_month: "2026-09", merged_into: "1" }],
    });
    expect(before.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(after.sha256).not.toBe(before.sha256);
    expect(
      frameChange([...LISTED.slice(0, 1), ended, seller("3"), seller("4")], []).before,
    ).toEqual({
      sellers: 4,
      sha256: after.sha256,
      corrected: [],
    });
  });

  it("is nothing when the same file comes again, in whatever order", () => {
    const { before, after } = frameChange(LISTED, [...LISTED].reverse());
    expect(after).toMatchObject({ added: 0, changed: 0, sha256: before.sha256 });
  });

  it("names each seller that it corrects, and counts them", () => {
    const many = Array.from({ length: 60 }, (_, index) => seller(String(index)));
    const { before, after } = frameChange(
      many,
      many.map((row) => ({ ...row, size: "medium" as const })),
    );
    expect(after.changed).toBe(60);
    expect([before.corrected.length, after.corrected.length]).toEqual([60, 60]);
  });
});
