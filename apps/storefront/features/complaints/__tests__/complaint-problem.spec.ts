import { BackendError, BackendUnreachable } from "@/lib/medusa/call-backend";
import { complaintProblem } from "../complaint-problem";

const refused = (status: number, code: string, fields: object = {}) =>
  complaintProblem(new BackendError(status, code, { fields }));

describe("what a buyer is told when her complaint was not taken", () => {
  it("names the first wrong field", () => {
    expect(refused(400, "invalid_input", { text: "x", quantity: "y" })).toBe("quantity");
    expect(refused(400, "invalid_input", { kind: "x" })).toBe("kind");
    expect(refused(400, "invalid_input", { bad_units: "x", text: "y" })).toBe("bad_units");
    expect(refused(400, "invalid_input", { wish: "x", text: "y" })).toBe("wish");
    expect(refused(400, "invalid_input", { appeal: "x" })).toBe("text");
  });

  it("tells too late, too often, not hers and no line apart", () => {
    expect(refused(409, "wrong_status")).toBe("late");
    expect(refused(429, "too_many_requests")).toBe("too_many");
    expect(refused(404, "not_found")).toBe("locked");
    expect(refused(503, "busy")).toBe("unreachable");
    expect(complaintProblem(new BackendUnreachable("cut"))).toBe("unreachable");
  });
});
