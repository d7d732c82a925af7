import { BackendError, BackendUnreachable } from "@/lib/medusa/call-backend";
import { peopleFailure } from "../people-failure";
import { phoneProblem } from "../phone-problem";
import { rankOf } from "../seller-ranks";

jest.mock("next/headers", () => ({}));

function formOf(entries: [string, string][]): FormData {
  const form = new FormData();
  for (const [name, value] of entries) {
    form.append(name, value);
  }
  return form;
}

describe("role and rights of a form", () => {
  it("are those that are ticked, in the market's order", () => {
    const form = formOf([
      ["role", "staff"],
      ["rights", "money"],
      ["rights", "orders"],
    ]);
    expect(rankOf(form)).toEqual({ role: "staff", rights: ["orders", "money"] });
  });

  it("never come from words that are none", () => {
    const form = formOf([
      ["role", "boss"],
      ["rights", "everything"],
    ]);
    expect(rankOf(form)).toEqual({ role: "helper", rights: [] });
  });
});

describe("why a change of people failed", () => {
  it.each([
    [new BackendError(400, "invalid_input", { fields: { phone: "…", rights: "…" } }), "phone"],
    [new BackendError(400, "invalid_input", { fields: { "rights.0": "…" } }), "rights"],
    [new BackendError(400, "invalid_input", null), "rights"],
    [new BackendError(409, "last_owner", undefined), "last_owner"],
    [new BackendError(500, "internal", undefined), "unreachable"],
    [new BackendUnreachable(new Error()), "unreachable"],
  ])("is told for %o", (error, failure) => {
    expect(peopleFailure(error)).toBe(failure);
  });
});

describe("why a log-in by phone failed", () => {
  it.each([
    [new BackendError(401, "wrong_code", undefined), "code"],
    [new BackendError(404, "invitation_not_found", undefined), "ended"],
    [new BackendError(429, "too_many_requests", undefined), "too_many"],
    [new BackendUnreachable(new Error()), "unreachable"],
  ])("is told for %o", (error, problem) => {
    expect(phoneProblem(error)).toBe(problem);
  });
});
