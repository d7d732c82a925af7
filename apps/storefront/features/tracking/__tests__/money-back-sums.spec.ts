import type { Order, Transfer } from "@/lib/medusa/orders";
import { moneyBackSums } from "../money-back-sums";

const returns = [{ amount: 55_000 }, { amount: 10_000 }] as Order["returns"];
const delivered = { status: "delivered", returns } as const;
const gateway = { captured: 65_000, refunded: 65_000, payBy: "", test: false };

it("counts what is paid back, and what of it the seller still owes", () => {
  expect(moneyBackSums({ status: "delivered" })).toEqual({ all: 0, owed: 0 });
  expect(moneyBackSums(delivered)).toEqual({ all: 65_000, owed: 0 });
  expect(moneyBackSums({ ...delivered, owedInCash: 55_000 })).toEqual({
    all: 65_000,
    owed: 55_000,
  });
  const transfer = { owed: 65_000 } as Transfer;
  expect(moneyBackSums({ ...delivered, transfer })).toEqual({ all: 65_000, owed: 65_000 });
});

it("takes what the market has not sent back yet for not come", () => {
  expect(moneyBackSums({ ...delivered, gateway })).toEqual({ all: 65_000, owed: 0 });
  expect(moneyBackSums({ ...delivered, gateway: { ...gateway, refunded: 0 } }).owed).toBe(65_000);
});

it("counts of a cancelled order what was paid alone", () => {
  expect(moneyBackSums({ status: "cancelled" })).toEqual({ all: 0, owed: 0 });
  expect(moneyBackSums({ status: "cancelled", gateway })).toEqual({ all: 65_000, owed: 0 });
  const transfer = { owed: 65_000 } as Transfer;
  expect(moneyBackSums({ status: "cancelled", transfer })).toEqual({ all: 65_000, owed: 65_000 });
});
