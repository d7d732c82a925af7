import { lostStep, refusedStep, UNTOUCHED_STEP } from "../step-form-state";

describe("the form of a step", () => {
  const form = new FormData();
  form.set("ky", "2026-13");
  form.set("ly-do", "Nộp muộn ".repeat(40));
  form.set("$ACTION_KEY", "k1");

  it("keeps all that was typed when the market refuses it or does not answer", () => {
    const refused = refusedStep(UNTOUCHED_STEP, form, "period");
    expect(refused).toEqual({
      turn: 1,
      failure: "period",
      typed: { ky: "2026-13", "ly-do": "Nộp muộn ".repeat(40) },
    });
    expect(lostStep(refused, form)).toEqual({ ...refused, turn: 2, failure: "unreachable" });
  });
});
