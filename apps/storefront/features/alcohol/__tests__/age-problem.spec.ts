import { BackendError, BackendUnreachable } from "@/lib/medusa/call-backend";
import { ageProblem } from "../age-problem";

const refused = (fields: object) => new BackendError(400, "invalid_input", { fields });

it.each([
  ["under_age", new BackendError(403, "under_age", undefined)],
  ["name", refused({ name: "", born_on: "" })],
  ["born_on", refused({ born_on: "" })],
  ["unreachable", new BackendUnreachable(null)],
  ["unreachable", new Error("out of order")],
])("tells %s of what the market refused", (told, error) => {
  expect(ageProblem(error)).toBe(told);
});
