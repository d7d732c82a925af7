import { explanationOf } from "../explanation-of";

it("tells a buyer until when her order is confirmed, and why it was not", () => {
  const waits = explanationOf({
    status: "placed",
    confirmBy: "2026-11-27T08:00:00.000Z",
    cancelReason: null,
  });
  expect(waits).toContain("15:00, 27/11/2026");
  const unconfirmed = explanationOf({
    status: "cancelled",
    confirmBy: null,
    cancelReason: "unconfirmed",
  });
  expect(unconfirmed).toContain("không xác nhận kịp");
  expect(unconfirmed).not.toBe(
    explanationOf({ status: "cancelled", confirmBy: null, cancelReason: null }),
  );
  expect(explanationOf({ status: "placed", confirmBy: null, cancelReason: null })).toContain("sớm");
});
