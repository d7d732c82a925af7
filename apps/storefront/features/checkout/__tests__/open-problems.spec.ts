import { NOTHING_TYPED } from "../checkout-values";
import { openProblems } from "../open-problems";

const PROBLEMS = { name: "Thiếu tên", phone: "Thiếu số" };
const ANSWERED = { ...NOTHING_TYPED, phone: "09" };

describe("what a field complains of", () => {
  it("is what the market has found in it", () => {
    expect(openProblems(PROBLEMS, ANSWERED, ANSWERED)).toEqual(PROBLEMS);
  });

  it("is nothing while it is corrected, and the same when it is put back", () => {
    const open = openProblems(PROBLEMS, ANSWERED, { ...ANSWERED, phone: "091" });
    expect(open).toEqual({ name: "Thiếu tên" });
    expect(PROBLEMS.phone).toBe("Thiếu số");
    expect(openProblems(PROBLEMS, ANSWERED, { ...ANSWERED, phone: "09" })).toEqual(PROBLEMS);
  });
});
