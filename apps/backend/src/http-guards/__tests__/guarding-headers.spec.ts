import { guardingHeaders } from "../guarding-headers";

const ORIGIN = "https://ban-quan-ly.example";
const policyOf = (path: string) => guardingHeaders(path, ORIGIN)["Content-Security-Policy"];

it.each(["/app", "/app/orders", "/store/catalogue", "/static/a.webp", "/health", ""])(
  "guards %s against frames, sniffing and telling paths",
  (path) => {
    expect(guardingHeaders(path, ORIGIN)).toMatchObject({
      "X-Content-Type-Options": "nosniff",
      "X-Frame-Options": "DENY",
      "Referrer-Policy": "strict-origin-when-cross-origin",
    });
  },
);

it.each(["/app", "/app/", "/app?x=1", "/app/orders/order_1"])(
  "lets the panel at %s load from the backend alone",
  (path) => {
    const policy = policyOf(path) ?? "";
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    const hosts = policy.match(/https?:[^ ;]+/g);
    expect(hosts).toEqual([ORIGIN]);
  },
);

it.each(["/application", "/store/catalogue", "/auth/user/emailpass"])(
  "lets nothing run in the answer at %s",
  (path) => {
    expect(policyOf(path)).toBe("default-src 'none'; frame-ancestors 'none'");
  },
);

it("asks for https to be kept to only where the backend is reached by it", () => {
  expect(guardingHeaders("/app", ORIGIN)["Strict-Transport-Security"]).toBe("max-age=31536000");
  expect(guardingHeaders("/app", "http://localhost:9000")).not.toHaveProperty(
    "Strict-Transport-Security",
  );
});
