import { repaymentReason } from "../repayment-reason";

const NONE = { cancelled: false, inCash: false, returned_vnd: 0 };

it("tells a cancelled order, a change to cash, goods that were paid back and money too much apart", () => {
  expect(repaymentReason(NONE)).toBe("more than the order comes to");
  expect(repaymentReason({ ...NONE, returned_vnd: 55_000 })).toBe("goods paid back");
  expect(repaymentReason({ ...NONE, inCash: true, returned_vnd: 55_000 })).toBe(
    "paid in cash instead",
  );
  expect(repaymentReason({ ...NONE, cancelled: true, inCash: true })).toBe("order cancelled");
});
