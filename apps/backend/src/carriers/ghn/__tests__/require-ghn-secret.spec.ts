import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { requireGhnSecret } from "../require-ghn-secret";

const SECRET = "bi-mat-cua-ghn-16";
const before = { ...process.env };

/** What a call to an address comes to, and what the log of requests then tells of it. */
function called(originalUrl: string): { refused: boolean; logged: string } {
  const req = { originalUrl } as MedusaRequest;
  let refused = false;
  requireGhnSecret(req, {} as MedusaResponse, (error?: unknown) => {
    refused = error !== undefined;
  });
  return { refused, logged: req.originalUrl };
}

beforeEach(() => {
  Object.assign(process.env, { GHN_HOST: "https://x.example", GHN_WEBHOOK_SECRET: SECRET });
});

afterAll(() => {
  process.env = before;
});

describe("a call to GHN's address", () => {
  it("goes on with the secret, which no log of requests tells", () => {
    for (const address of [`/hooks/ghn/${SECRET}`, `/hooks/ghn/${SECRET}/`]) {
      expect(called(`${address}?x=1`)).toEqual({ refused: false, logged: "/hooks/ghn/***" });
    }
  });

  it.each(["/hooks/ghn/", "/hooks/ghn", `/hooks/ghn/${SECRET}x`, `/hooks/ghn/${SECRET}/x`])(
    "is refused at %s",
    (address) => {
      expect(called(address)).toEqual({ refused: true, logged: "/hooks/ghn/***" });
    },
  );

  it("is refused to everybody where there is no secret, or one that could be guessed", () => {
    for (const secret of ["", "ngan"]) {
      process.env.GHN_WEBHOOK_SECRET = secret;
      expect(called(`/hooks/ghn/${secret}`).refused).toBe(true);
    }
  });
});
