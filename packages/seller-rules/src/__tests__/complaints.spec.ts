import { appealUntil, COMPLAINT_KINDS, complaintUntil } from "../complaints";

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

  it("is a week after a refusal for the operator", () => {
    expect(appealUntil(ARRIVED).toISOString()).toBe("2026-12-05T03:00:00.000Z");
  });
});
