import { askedUntil } from "../list-unclear-refunds";

const SENT = { status: "asked", sent_at: "2026-11-27T03:00:00.000Z", provider_reference: null };

it.each([
  ["an hour where the gateway says nothing", SENT, "2026-11-27T04:00:00.000Z"],
  [
    "three days where it works on it",
    { ...SENT, provider_reference: "re_1" },
    "2026-11-30T03:00:00.000Z",
  ],
  ["not at all before it was sent", { ...SENT, sent_at: null }, undefined],
  ["not at all once it is over", { ...SENT, status: "done" }, undefined],
])("asks about a refund for %s", (_name, refund, until) => {
  expect(askedUntil(refund)?.toISOString()).toBe(until);
});
