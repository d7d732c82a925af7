import { startBackend, type RunningBackend } from "../support/start-backend";

let backend: RunningBackend;

beforeAll(async () => {
  backend = await startBackend({ data: "empty", env: { BACKEND_URL: "https://quan-ly.example" } });
});

afterAll(async () => {
  await backend?.stop();
});

// What is there, what is not, what is refused and what is broken.
it.each([
  ["GET", "/health", 200],
  ["GET", "/nowhere", 404],
  ["GET", "/static/nothing.webp", 404],
  ["GET", "/store/products", 403],
  ["GET", "/admin/orders", 401],
  ["POST", "/auth/user/emailpass", 401],
])("%s %s answers %d with the guarding headers", async (method, path, status) => {
  const answer = await fetch(`${backend.url}${path}`, { method });
  expect([answer.status, answer.headers.get("x-content-type-options")]).toEqual([
    status,
    "nosniff",
  ]);
  expect(answer.headers.get("x-frame-options")).toBe("DENY");
  expect(answer.headers.get("referrer-policy")).toBe("strict-origin-when-cross-origin");
  expect(answer.headers.get("strict-transport-security")).toBe("max-age=31536000");
  if (!path.startsWith("/static/")) {
    expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'");
  }
});
