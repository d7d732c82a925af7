import { BackendError, BackendUnreachable } from "@/lib/medusa/call-backend";
import { reviewProblem } from "../review-problem";

const refused = (status: number, code: string, fields: object = {}) =>
  reviewProblem(new BackendError(status, code, { fields }));

describe("what a buyer is told when her review was not taken", () => {
  it("names the first wrong field", () => {
    expect(refused(400, "invalid_input", { name: "x", text: "y" })).toBe("text");
    expect(refused(400, "invalid_input", { score: "x" })).toBe("score");
  });

  it("tells too late, too often, not hers and no line apart", () => {
    expect(refused(409, "wrong_status")).toBe("late");
    expect(refused(429, "too_many_requests")).toBe("too_many");
    expect(refused(404, "not_found")).toBe("locked");
    expect(refused(503, "busy")).toBe("unreachable");
    expect(reviewProblem(new BackendUnreachable("cut"))).toBe("unreachable");
  });
});
