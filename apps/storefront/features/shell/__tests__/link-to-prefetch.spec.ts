import { isWorthLoading, linkToPrefetch } from "../link-to-prefetch";

const HERE = { origin: "https://cho.example", pathname: "/san-pham", search: "" };
const to = (pathname: string, search = "", target = "") =>
  linkToPrefetch({ origin: HERE.origin, pathname, search, target }, HERE);

describe("linkToPrefetch", () => {
  it.each(["/", "/san-pham/cha-muc-ha-long", "/nhom/thuc-pham", "/xa", "/thanh-toan"])(
    "loads %s",
    (path) => {
      expect(to(path)).toBe(path);
    },
  );

  it.each([
    "/gio-hang",
    "/thanh-toan/hoan-tat",
    "/don-hang/1",
    "/ban-hang",
    "/anh/x-1080.webp",
    "/thong-ke",
  ])("leaves %s alone", (path) => {
    expect(to(path)).toBeNull();
  });

  it("loads another page of the same list, and not the page that is open", () => {
    expect(to("/san-pham", "?trang=2")).toBe("/san-pham?trang=2");
    expect(to("/san-pham")).toBeNull();
  });

  it("leaves other sites and other windows alone", () => {
    const { pathname, search } = HERE;
    const other = { origin: "https://evil.example", pathname, search, target: "" };
    expect(linkToPrefetch(other, HERE)).toBeNull();
    expect(to("/xa", "", "_blank")).toBeNull();
  });
});

describe("isWorthLoading", () => {
  it.each(["pressed", "rested"] as const)(
    "spares who asked for it and who is on 2G: %s",
    (intent) => {
      expect(isWorthLoading(intent, { saveData: true, effectiveType: "4g", rtt: 0 })).toBe(false);
      expect(isWorthLoading(intent, { effectiveType: "2g", rtt: 0 })).toBe(false);
      expect(isWorthLoading(intent, { effectiveType: "slow-2g", rtt: 0 })).toBe(false);
    },
  );

  it("loads what is there by the click", () => {
    expect(isWorthLoading("pressed", { effectiveType: "4g", rtt: 50 })).toBe(true);
    expect(isWorthLoading("pressed", { effectiveType: "4g", rtt: 75 })).toBe(false);
    expect(isWorthLoading("rested", { effectiveType: "4g", rtt: 100 })).toBe(true);
    expect(isWorthLoading("rested", { effectiveType: "3g", rtt: 150 })).toBe(false);
  });

  it("waits for a rest where the browser does not describe the line", () => {
    expect(isWorthLoading("rested", undefined)).toBe(true);
    expect(isWorthLoading("pressed", undefined)).toBe(false);
  });
});
