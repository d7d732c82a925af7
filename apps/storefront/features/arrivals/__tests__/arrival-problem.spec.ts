import { BackendError, BackendUnreachable } from "@/lib/medusa/call-backend";
import { arrivalProblem } from "../arrival-problem";

it("tells an order that moved on, one that is not hers, too many tries and a lost line apart", () => {
  const of = (status: number, code: string) => arrivalProblem(new BackendError(status, code, {}));
  expect(of(409, "wrong_status")).toBe("changed");
  expect(of(404, "not_found")).toBe("locked");
  expect(of(429, "too_many_requests")).toBe("too_many");
  expect(of(503, "busy")).toBe("unreachable");
  expect(arrivalProblem(new BackendUnreachable("cut"))).toBe("unreachable");
});
