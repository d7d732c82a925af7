import { parsePending, type PendingLogin } from "../pending-login-cookie";

jest.mock("next/headers", () => ({}));

const pending: PendingLogin = {
  phone: "0912345678",
  invitation: { token: "secret", name: "Lê Thị Mơ" },
  application: null,
  returnTo: "/ban-hang",
};

it("reads back who waits for a code, with and without an invitation", () => {
  expect(parsePending(JSON.stringify(pending))).toEqual(pending);
  const plain = { ...pending, invitation: null };
  expect(parsePending(JSON.stringify(plain))).toEqual(plain);
});

it("reads back who opens a shop", () => {
  const application = {
    kind: "cooperative" as const,
    name: "Trứng vịt biển Đồng Rui",
    representative: "Vũ Thị Lan",
    commune_code: "06886",
  };
  const opening: PendingLogin = { ...pending, invitation: null, application };
  expect(parsePending(JSON.stringify(opening))).toEqual(opening);
  const half = { ...opening, application: { kind: "cooperative" } };
  expect(parsePending(JSON.stringify(half))).toBeNull();
});

it.each([
  "",
  "null",
  "[]",
  "{",
  JSON.stringify({ ...pending, phone: 912345678 }),
  JSON.stringify({ phone: "0912345678", returnTo: "/ban-hang" }),
  JSON.stringify({ ...pending, invitation: { token: "secret" } }),
])("takes %j for nobody", (text) => {
  expect(parsePending(text)).toBeNull();
});
