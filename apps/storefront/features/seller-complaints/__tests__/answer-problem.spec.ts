import { BackendError, BackendUnreachable } from "@/lib/medusa/call-backend";
import { answerProblem } from "../answer-problem";

it.each([
  [new BackendError(400, "invalid_input", null), "text"],
  [new BackendError(403, "forbidden", null), "forbidden"],
  [new BackendError(403, "seller_suspended", null), "forbidden"],
  [new BackendError(404, "not_found", null), "gone"],
  [new BackendError(409, "wrong_status", null), "gone"],
  [new BackendError(409, "out_of_stock", null), "stock"],
  [new BackendError(503, "busy", null), "unreachable"],
  [new BackendUnreachable("no answer"), "unreachable"],
  [new TypeError("fetch failed"), "unreachable"],
])("tells %p as %s", (error, problem) => {
  expect(answerProblem(error)).toBe(problem);
});
