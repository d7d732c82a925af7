import fc from "fast-check";
import {
  holdsLongNumber,
  isTold,
  messageWait,
  MOST_MESSAGES_A_DAY,
  MOST_MESSAGES_AN_HOUR,
  messagesUntil,
  otherSide,
  SILENCE_MINUTES,
} from "../order-messages";

const NOW = new Date("2026-11-28T03:00:00Z");
const ago = (minutes: number) => new Date(NOW.getTime() - minutes * 60_000);

it("ends thirty days after the order, and not before it has ended", () => {
  expect(messagesUntil(null)).toBeNull();
  expect(messagesUntil(NOW)?.toISOString()).toBe("2026-12-28T03:00:00.000Z");
  expect([otherSide("buyer"), otherSide("seller")]).toEqual(["seller", "buyer"]);
});

it("lets a side write so many in an hour and so many in a day, and says when it goes on", () => {
  const hourly = (count: number, minutes: number) => Array<Date>(count).fill(ago(minutes));
  expect(messageWait([], NOW)).toBe(0);
  expect(messageWait(hourly(MOST_MESSAGES_AN_HOUR - 1, 0), NOW)).toBe(0);
  expect(messageWait(hourly(MOST_MESSAGES_AN_HOUR, 45), NOW)).toBe(15 * 60);
  expect(messageWait(hourly(MOST_MESSAGES_AN_HOUR, 60), NOW)).toBe(0);
  expect(messageWait(hourly(MOST_MESSAGES_A_DAY - 1, 61), NOW)).toBe(0);
  expect(messageWait(hourly(MOST_MESSAGES_A_DAY, 61), NOW)).toBe((24 * 60 - 61) * 60);
  expect(messageWait(hourly(MOST_MESSAGES_A_DAY, 24 * 60), NOW)).toBe(0);
});

it("tells the other side after a silence alone", () => {
  expect([isTold(NOW, null), isTold(NOW, ago(60)), isTold(NOW, ago(61))]).toEqual([
    true,
    false,
    true,
  ]);
});

it("sends no two text messages within a silence, however many are written", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 3_000 })), (minutes) => {
      const written = minutes.toSorted((a, b) => b - a).map(ago);
      const told = written.filter((at, index) => isTold(at, written[index - 1] ?? null));
      expect(told.length > 0).toBe(written.length > 0);
      for (const [index, at] of told.entries()) {
        const before = told[index - 1];
        const gap = before ? at.getTime() - before.getTime() : Infinity;
        expect(gap).toBeGreaterThan(SILENCE_MINUTES * 60_000);
      }
    }),
  );
});

it("finds numbers that money may go by, however they are written", () => {
  for (const text of [
    "0912 345 678",
    "gọi 0912.345.678 nhé",
    "STK 19 0345-6789 0011",
    "０９１２３４５６７８",
  ]) {
    expect(holdsLongNumber(text)).toBe(true);
  }
  for (const text of [
    "2 hộp, mỗi hộp 500 g",
    "55.000 ₫ + 30.000 ₫",
    "đơn CL7K2M9Q",
    "giao 8 giờ 30 ngày 28/11",
  ]) {
    expect(holdsLongNumber(text)).toBe(false);
  }
});
