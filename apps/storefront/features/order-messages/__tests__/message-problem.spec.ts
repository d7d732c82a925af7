import { BackendError, BackendUnreachable } from "@/lib/medusa/call-backend";
import { messageProblem } from "../message-problem";

it("says why a message was not sent", () => {
  const of = (status: number, code: string) => messageProblem(new BackendError(status, code, {}));
  expect(of(400, "invalid_input")).toBe("text");
  expect(of(403, "forbidden")).toBe("forbidden");
  expect(of(404, "not_found")).toBe("locked");
  expect(of(409, "wrong_status")).toBe("over");
  expect(of(429, "too_many_requests")).toBe("too_many");
  expect(of(503, "busy")).toBe("unreachable");
  expect(of(500, "unexpected")).toBe("unreachable");
  expect(messageProblem(new BackendUnreachable("cut"))).toBe("unreachable");
});
