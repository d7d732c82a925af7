import {
  appealUntil,
  COMPLAINT_KINDS,
  COMPLAINT_STATUSES,
  complaintUntil,
  type ComplaintStatus,
} from "../complaints";

const ARRIVED = new Date("2026-11-28T03:00:00Z");

describe("until when a complaint is taken", () => {
  it("is two days for what spoiled and a week for all else", () => {
    expect(
      COMPLAINT_KINDS.map((kind) => [kind, complaintUntil(ARRIVED, kind).toISOString()]),
    ).toEqual([
      ["spoiled", "2026-11-30T03:00:00.000Z"],
      ["broken", "2026-12-05T03:00:00.000Z"],
      ["wrong_goods", "2026-12-05T03:00:00.000Z"],
      ["missing", "2026-12-05T03:00:00.000Z"],
      ["not_arrived", "2026-12-05T03:00:00.000Z"],
    ]);
  });

  it("is a week after a refusal or a part for the operator, and two after goods were sent anew", () => {
    const until = (status: ComplaintStatus) => appealUntil(status, ARRIVED)?.toISOString();
    expect(until("refused")).toBe("2026-12-05T03:00:00.000Z");
    expect(until("part_paid")).toBe("2026-12-05T03:00:00.000Z");
    expect(until("replaced")).toBe("2026-12-12T03:00:00.000Z");
    const others = COMPLAINT_STATUSES.filter(
      (one) => one !== "refused" && one !== "part_paid" && one !== "replaced",
    );
    expect(others.map(until)).toEqual(others.map(() => undefined));
    expect(appealUntil("refused", null)).toBeNull();
  });
});
