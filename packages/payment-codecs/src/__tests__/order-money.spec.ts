import fc from "fast-check";
import { matchesPayment } from "../matches-payment";
import { orderMoney, type AllocationFacts } from "../order-money";

const VND = fc.integer({ min: 1, max: 50_000_000 });

const allocation = (at: number) =>
  fc
    .tuple(VND, fc.boolean(), fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([agreed_vnd, arrived, back]): AllocationFacts => {
      const captured_vnd = arrived ? agreed_vnd : 0;
      const refunded_vnd = Math.floor(captured_vnd * back);
      return { id: String(at), agreed_vnd, captured_vnd, refunded_vnd };
    });

const allocations = fc
  .integer({ min: 0, max: 4 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, at) => allocation(at))));

/** A basket: what each order's goods, delivery and discount come to. */
const basket = fc.array(
  fc
    .record({ goods: VND, fee: fc.integer({ min: 0, max: 200_000 }), off: fc.nat() })
    .map(({ goods, fee, off }) => goods + fee - Math.min(off, goods - 1)),
  { minLength: 1, maxLength: 12 },
);

describe("orderMoney", () => {
  it("gives back what is held beyond what the order comes to, never more than a payment holds", () => {
    fc.assert(
      fc.property(allocations, VND, fc.boolean(), (rows, total_vnd, released) => {
        const { held_vnd, paid, repayments } = orderMoney(rows, { total_vnd, released });
        const due = released ? 0 : total_vnd;
        const back = repayments.reduce((sum, { amount_vnd }) => sum + amount_vnd, 0);
        expect(back).toBe(Math.max(0, held_vnd - due));
        const arrived = rows.reduce((sum, { captured_vnd }) => sum + captured_vnd, 0);
        expect(paid).toBe(!released && arrived >= total_vnd);
        for (const { allocation_id, amount_vnd } of repayments) {
          const row = rows.find(({ id }) => id === allocation_id);
          expect(amount_vnd).toBeGreaterThan(0);
          expect(amount_vnd).toBeLessThanOrEqual(
            (row?.captured_vnd ?? 0) - (row?.refunded_vnd ?? 0),
          );
        }
      }),
    );
  });

  it("keeps the sums of a basket through any cuts, cancellations and repeats", () => {
    fc.assert(
      fc.property(
        basket,
        fc.infiniteStream(fc.tuple(fc.nat(), fc.nat(), fc.boolean())),
        (agreed, steps) => {
          const amount = agreed.reduce((sum, one) => sum + one, 0);
          expect(matchesPayment({ amount_vnd: amount, currency: "vnd" }, amount, agreed)).toBe(
            true,
          );
          const orders = agreed.map((agreed_vnd, at) => ({
            total_vnd: agreed_vnd,
            released: false,
            row: { id: String(at), agreed_vnd, captured_vnd: agreed_vnd, refunded_vnd: 0 },
          }));
          for (const [which, cut, cancelled] of [...steps.take(20)]) {
            const order = orders[which % orders.length];
            if (!order) continue;
            order.total_vnd -= cut % (order.total_vnd + 1);
            order.released ||= cancelled;
            for (const { amount_vnd } of orderMoney([order.row], order).repayments) {
              order.row.refunded_vnd += amount_vnd;
            }
            expect(orderMoney([order.row], order).repayments).toEqual([]);
          }
          for (const { row, total_vnd, released } of orders) {
            expect(row.refunded_vnd).toBeGreaterThanOrEqual(0);
            expect(row.captured_vnd - row.refunded_vnd).toBe(released ? 0 : total_vnd);
          }
          const back = orders.reduce((sum, { row }) => sum + row.refunded_vnd, 0);
          const kept = orders.reduce(
            (sum, { row }) => sum + row.captured_vnd - row.refunded_vnd,
            0,
          );
          expect(back + kept).toBe(amount);
        },
      ),
    );
  });

  it("gives the later of two payments back", () => {
    const row = (id: string) => ({ id, agreed_vnd: 90, captured_vnd: 90, refunded_vnd: 0 });
    const { paid, repayments } = orderMoney([row("a"), row("b")], {
      total_vnd: 90,
      released: false,
    });
    expect([paid, repayments]).toEqual([true, [{ allocation_id: "b", amount_vnd: 90 }]]);
  });
});

describe("matchesPayment", () => {
  it("takes nothing but the very amount, in đồng, shared whole", () => {
    fc.assert(
      fc.property(
        basket,
        fc.integer().filter((n) => n !== 0),
        (shares, off) => {
          const amount = shares.reduce((sum, one) => sum + one, 0);
          const taken = { amount_vnd: amount, currency: "VND" };
          expect(matchesPayment(taken, amount, shares)).toBe(true);
          expect(matchesPayment({ ...taken, amount_vnd: amount + off }, amount, shares)).toBe(
            false,
          );
          expect(matchesPayment({ ...taken, currency: "usd" }, amount, shares)).toBe(false);
          expect(matchesPayment(taken, amount, [...shares, Math.abs(off)])).toBe(false);
          expect(
            matchesPayment(taken, amount, [...shares.slice(1), (shares[0] ?? 0) + 1, -1]),
          ).toBe(false);
        },
      ),
    );
  });
});
