import { isSameOrigin } from "../same-origin";

const post = (headers: Record<string, string>): Request =>
  new Request("http://shop.test/gio-hang/them", { method: "POST", headers });

describe("isSameOrigin", () => {
  it("passes a form of this site", () => {
    expect(
      isSameOrigin(
        post({ host: "shop.test", origin: "http://shop.test", "sec-fetch-site": "same-origin" }),
      ),
    ).toBe(true);
  });

  it("passes behind a proxy that names the public host", () => {
    expect(
      isSameOrigin(
        post({
          host: "10.0.0.2:8000",
          "x-forwarded-host": "shop.test",
          origin: "https://shop.test",
        }),
      ),
    ).toBe(true);
  });

  it("passes a client that is no browser", () => {
    expect(isSameOrigin(post({ host: "shop.test" }))).toBe(true);
  });

  it.each<Record<string, string>>([
    { host: "shop.test", origin: "http://evil.test" },
    { host: "shop.test", origin: "null" },
    { host: "shop.test", "sec-fetch-site": "cross-site" },
    { host: "shop.test", origin: "http://shop.test", "sec-fetch-site": "same-site" },
  ])("refuses %j", (headers) => {
    expect(isSameOrigin(post(headers))).toBe(false);
  });
});
