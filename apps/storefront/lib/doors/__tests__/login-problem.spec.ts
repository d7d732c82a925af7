import { logInSeller } from "@/lib/medusa/seller";
import { loginProblem } from "@/lib/doors/login-problem";

// Outside of a request there are no headers: the visitor is nobody that can be told from others.
jest.mock("next/headers", () => ({ headers: () => Promise.resolve(new Headers()) }));

/** What the form says when the backend answers the log-in like this. */
async function problemFor(status: number, body: unknown) {
  jest.spyOn(globalThis, "fetch").mockResolvedValue(Response.json(body, { status }));
  return logInSeller("a@cho-lang.example", "x").then(() => null, loginProblem);
}

describe("loginProblem", () => {
  afterEach(() => jest.restoreAllMocks());

  it("tells too many tries from a wrong password", async () => {
    expect(await problemFor(429, { code: "too_many_requests", message: "…" })).toBe("too_many");
    expect(await problemFor(401, { type: "unauthorized", message: "…" })).toBe("wrong");
  });

  it("blames nobody's password for a backend that fails", async () => {
    expect(await problemFor(500, { code: "unknown_error" })).toBe("unreachable");
    expect(await problemFor(503, { code: "busy" })).toBe("unreachable");
  });
});
