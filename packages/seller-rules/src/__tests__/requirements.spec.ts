import { barring, requirementRows, type Requirement, type RequirementFacts } from "../requirements";

const NOW = new Date("2026-11-26T03:00:00Z");

function asked(kind: Requirement["kind"], more: Partial<Requirement> = {}): Requirement {
  return {
    id: kind,
    kind,
    gate: "submit",
    document_type: kind === "document" ? "food_safety" : null,
    seller_kinds: [],
    minimum: 1,
    ...more,
  };
}

const NOTHING: RequirementFacts = {
  kind: "household",
  missing: ["tax_code"],
  marks: [],
  documents: [],
  products: 0,
  identity: "unlinked",
};

function rowOf(requirement: Requirement, facts: Partial<RequirementFacts>) {
  return requirementRows([requirement], { ...NOTHING, ...facts }, NOW)[0];
}

function paper(check: "waiting" | "accepted" | "refused", expires_on: string | null = null) {
  return [{ type: "food_safety" as const, expires_on, check }];
}

describe("requirementRows", () => {
  it.each([
    ["particulars", {}, "missing", "particulars"],
    ["particulars", { missing: [] }, "met", null],
    ["document", {}, "missing", "no_document"],
    ["document", { documents: paper("waiting") }, "waiting", "document_unchecked"],
    ["document", { documents: paper("refused") }, "missing", "document_refused"],
    ["document", { documents: paper("accepted") }, "met", null],
    ["document", { documents: paper("accepted", "2026-11-26") }, "met", null],
    ["document", { documents: paper("accepted", "2026-11-25") }, "missing", "document_expired"],
    ["attestation", {}, "missing", "not_declared"],
    ["review", {}, "waiting", "not_reviewed"],
    ["products", {}, "missing", "too_few_products"],
    ["products", { products: 1 }, "met", null],
    ["identity", {}, "missing", "not_linked"],
    ["identity", { identity: "expired" }, "missing", "not_linked"],
    ["identity", { identity: "pending" }, "waiting", "link_unchecked"],
    ["identity", { identity: "linked" }, "met", null],
  ] as const)("%s with %j is %s", (kind, facts, status, why) => {
    expect(rowOf(asked(kind), facts)).toMatchObject({ status, why });
  });

  it("takes what was declared, looked at or waived", () => {
    const mark = (kind: "attested" | "verified" | "overridden", requirement_id: string) => ({
      marks: [{ kind, requirement_id }],
    });
    expect(rowOf(asked("attestation"), mark("attested", "attestation"))?.status).toBe("met");
    expect(rowOf(asked("review"), mark("verified", "review"))?.status).toBe("met");
    expect(rowOf(asked("document"), mark("overridden", "document"))?.status).toBe("overridden");
    expect(rowOf(asked("document"), mark("overridden", "another"))?.status).toBe("missing");
  });

  it("asks nothing that is meant for other kinds", () => {
    expect(rowOf(asked("review", { seller_kinds: ["cooperative"] }), {})).toBeUndefined();
    expect(rowOf(asked("review", { seller_kinds: ["household"] }), {})).toBeDefined();
  });
});

describe("barring", () => {
  const rows = requirementRows(
    [asked("attestation"), asked("document"), asked("identity", { gate: "approve" })],
    { ...NOTHING, documents: paper("waiting") },
    NOW,
  );

  it("lets an application go once the seller has done her part of what is asked for it", () => {
    expect(barring(rows, "submit").map(({ id }) => id)).toEqual(["attestation"]);
  });

  it("opens a shop only when nothing is missing or waits", () => {
    expect(barring(rows, "approve").map(({ id }) => id)).toEqual([
      "attestation",
      "document",
      "identity",
    ]);
  });
});
