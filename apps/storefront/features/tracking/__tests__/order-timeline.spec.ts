import { orderTimeline } from "../order-timeline";

const at = {
  placed: "2026-11-20T01:00:00Z",
  confirmed: null,
  handed_over: null,
  delivered: null,
  cancelled: null,
};

describe("orderTimeline", () => {
  it("shows what is done, where it stands and what is to come", () => {
    const steps = orderTimeline({
      status: "confirmed",
      at: { ...at, confirmed: "2026-11-20T02:00:00Z" },
    });
    expect(steps.map((step) => [step.status, step.at !== null, step.current])).toEqual([
      ["placed", true, false],
      ["confirmed", true, true],
      ["handed_over", false, false],
      ["delivered", false, false],
    ]);
  });

  it("ends a cancelled order with its cancellation", () => {
    const steps = orderTimeline({
      status: "cancelled",
      at: { ...at, cancelled: "2026-11-20T03:00:00Z" },
    });
    expect(steps.map((step) => step.status)).toEqual(["placed", "cancelled"]);
    expect(steps.at(-1)).toMatchObject({ current: true, at: "2026-11-20T03:00:00Z" });
  });
});
