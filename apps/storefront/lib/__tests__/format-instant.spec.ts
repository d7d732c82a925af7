import { formatInstant } from "../format-instant";

describe("formatInstant", () => {
  it("shows Việt Nam's time, whatever the machine's zone", () => {
    expect(formatInstant("2026-11-23T12:30:00.000Z")).toBe("19:30, 23/11/2026");
    expect(formatInstant("2026-12-31T17:05:00.000Z")).toBe("00:05, 01/01/2027");
  });
});
