import { standing, type StoredStanding } from "../standing";

const SELLS: StoredStanding = {
  status: "active",
  status_reason: null,
  notice_status: null,
  notice_from: null,
  notice_reason: null,
};

const WARNED: StoredStanding = {
  ...SELLS,
  notice_status: "suspended",
  notice_from: "2026-12-01",
  notice_reason: "Giấy hết hạn",
};

it("is what was decided while nothing is announced", () => {
  const stopped: StoredStanding = { ...SELLS, status: "suspended", status_reason: "Khiếu nại" };
  expect(standing(stopped, new Date("2026-11-26T00:00:00Z"))).toEqual({
    status: "suspended",
    reason: "Khiếu nại",
    notice: null,
  });
});

it("turns at midnight in Việt Nam of the announced day, not before and not by UTC", () => {
  expect(standing(WARNED, new Date("2026-11-30T16:59:59.999Z"))).toEqual({
    status: "active",
    reason: null,
    notice: { status: "suspended", from: "2026-12-01", reason: "Giấy hết hạn" },
  });
  expect(standing(WARNED, new Date("2026-11-30T17:00:00Z"))).toEqual({
    status: "suspended",
    reason: "Giấy hết hạn",
    notice: null,
  });
});

it("closes a seller for good who was suspended until then", () => {
  const closing: StoredStanding = {
    ...WARNED,
    status: "suspended",
    status_reason: "Khiếu nại",
    notice_status: "closed",
  };
  expect(standing(closing, new Date("2026-11-27T00:00:00Z"))).toMatchObject({
    status: "suspended",
    reason: "Khiếu nại",
    notice: { status: "closed" },
  });
  expect(standing(closing, new Date("2027-01-01T00:00:00Z")).status).toBe("closed");
});
