import { confirmDeadlines } from "../confirm-deadlines";
import { formatVietnamTime } from "../format-vietnam-time";

function timesOf(placed: string, minutes = 480): string[] {
  const { remind_at, escalate_at, confirm_by } = confirmDeadlines(
    new Date(`${placed}:00+07:00`),
    minutes,
  );
  return [remind_at, escalate_at, confirm_by].map(formatVietnamTime);
}

describe("the deadlines of an order", () => {
  it("are at half, at three quarters and at the end of the working time", () => {
    expect(timesOf("2026-11-26T08:00")).toEqual(["12:00 26/11", "14:00 26/11", "16:00 26/11"]);
  });

  it("wait for the end of Tết", () => {
    expect(timesOf("2027-02-04T16:30")).toEqual(["10:30 11/02", "12:30 11/02", "14:30 11/02"]);
  });

  it("come in their order however short the time is", () => {
    const { remind_at, escalate_at, confirm_by } = confirmDeadlines(new Date(), 1);
    expect(+remind_at).toBeLessThanOrEqual(+escalate_at);
    expect(+escalate_at).toBeLessThanOrEqual(+confirm_by);
  });
});
