import fc from "fast-check";
import { judgeTransfer, transferStanding, type TransferFacts } from "../judge-transfer";

const waiting = { total_vnd: 200_000, received_vnd: 0, returned_vnd: 0, cancelled: false };

describe("money that arrived", () => {
  it.each<[string, number, TransferFacts | null, string]>([
    ["all at once", 200_000, waiting, "exact"],
    ["a part", 50_000, waiting, "partial"],
    ["the rest of it", 150_000, { ...waiting, received_vnd: 50_000 }, "exact"],
    ["too much", 200_001, waiting, "over"],
    ["more than the rest", 200_000, { ...waiting, received_vnd: 50_000 }, "over"],
    ["twice", 200_000, { ...waiting, received_vnd: 200_000 }, "double"],
    [
      "again after it went back",
      200_000,
      { ...waiting, received_vnd: 200_000, returned_vnd: 200_000 },
      "exact",
    ],
    ["for a cancelled order", 200_000, { ...waiting, cancelled: true }, "late"],
    ["for nobody knows what", 200_000, null, "unknown"],
  ])("is judged: %s", (_what, amount, facts, verdict) => {
    expect(judgeTransfer(amount, facts)).toBe(verdict);
  });

  it("is kept, missing or owed to the last đồng, and never two of them", () => {
    const amount = fc.integer({ min: 0, max: 1_000_000 });
    fc.assert(
      fc.property(amount, amount, amount, fc.boolean(), (total, received, sentBack, cancelled) => {
        const returned_vnd = Math.min(received, sentBack);
        const facts = { total_vnd: total, received_vnd: received, returned_vnd, cancelled };
        const { missing_vnd, owed_vnd, paid } = transferStanding(facts);
        const due = cancelled ? 0 : total;
        expect(received - returned_vnd + missing_vnd - owed_vnd).toBe(due);
        expect(Math.min(missing_vnd, owed_vnd)).toBe(0);
        expect(paid).toBe(!cancelled && missing_vnd === 0);
      }),
    );
  });

  it("makes an order paid exactly when it is judged to be enough", () => {
    const amount = fc.integer({ min: 1, max: 1_000 });
    fc.assert(
      fc.property(amount, fc.nat(1_000), amount, (total_vnd, received_vnd, arrived) => {
        const facts = { total_vnd, received_vnd, returned_vnd: 0, cancelled: false };
        const after = transferStanding({ ...facts, received_vnd: received_vnd + arrived });
        expect(judgeTransfer(arrived, facts) !== "partial").toBe(after.paid);
      }),
    );
  });
});
