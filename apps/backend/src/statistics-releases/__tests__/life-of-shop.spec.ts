import { lifeOfShop, type Shop } from "../life-of-shop";

const NOW = new Date("2026-11-20T03:00:00Z");

function shop(changes: Partial<Shop> = {}): Shop {
  return {
    created_at: "2026-03-10T03:00:00Z",
    status: "active",
    status_reason: null,
    notice_status: null,
    notice_from: null,
    notice_reason: null,
    ...changes,
  };
}

describe("a shop among the province's sellers", () => {
  it("is there from the month in which it came or first delivered, without an end", () => {
    expect(lifeOfShop(shop(), null, [], NOW)).toEqual({ from: "2026-03", until: null });
    expect(lifeOfShop(shop(), null, ["2026-04", "2026-02"], NOW)?.from).toBe("2026-02");
    const suspended = shop({ status: "suspended" });
    expect(lifeOfShop(suspended, null, [], NOW)?.until).toBeNull();
  });

  it("stays in the months that it had once it is closed, up to its last delivery", () => {
    const closed = shop({ status: "closed" });
    const closing = { at: "2026-08-31T18:00:00Z", before: "active" };
    expect(lifeOfShop(closed, closing, ["2026-05"], NOW)).toEqual({
      from: "2026-03",
      until: "2026-09",
    });
    expect(lifeOfShop(closed, closing, ["2026-10"], NOW)?.until).toBe("2026-10");
  });

  it("ends on the day that was announced, and not before", () => {
    const announced = (notice_from: string) => shop({ notice_status: "closed", notice_from });
    expect(lifeOfShop(announced("2026-11-20"), null, [], NOW)?.until).toBe("2026-11");
    expect(lifeOfShop(announced("2026-11-21"), null, [], NOW)?.until).toBeNull();
  });

  it("never was when its application was refused", () => {
    const closing = { at: "2026-08-31T18:00:00Z", before: "pending" };
    expect(lifeOfShop(shop({ status: "closed" }), closing, [], NOW)).toBeNull();
  });
});
