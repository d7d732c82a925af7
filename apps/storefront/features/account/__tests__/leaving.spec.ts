import { forgetVisitor } from "@/features/offline/server/forget-visitor";
import { leaveAccount } from "../leave-account";
import { leavingIn } from "../leaving";

/** What a device holds of its cookies, by name, with the path that each is sent to. */
let mockJar: Map<string, { value: string; path: string }>;

interface Named {
  name: string;
  path: string;
}

jest.mock("next/headers", () => ({
  cookies: () =>
    Promise.resolve({
      get: (name: string) => mockJar.get(name),
      set: (name: string, value: string, { path, maxAge }: { path: string; maxAge: number }) =>
        maxAge === 0 ? mockDrop({ name, path }) : mockJar.set(name, { value, path }),
      delete: (what: string | Named) =>
        mockDrop(typeof what === "string" ? { name: what, path: "/" } : what),
    }),
}));

/** As a browser does: a cookie of another path is another cookie. */
function mockDrop({ name, path }: Named): void {
  if (mockJar.get(name)?.path === path) mockJar.delete(name);
}

const PERSONAL: [string, string][] = [
  ["account_here", "/"],
  ["account_pending", "/tai-khoan"],
  ["account_follow", "/tai-khoan"],
  ["last_basket", "/"],
  ["order_phone", "/don-hang"],
  ["phone_proof", "/"],
  ["code_request", "/"],
];

beforeEach(() => {
  const all: [string, string][] = [...PERSONAL, ["basket_id", "/"], ["basket_count", "/"]];
  mockJar = new Map(all.map(([name, path]) => [name, { value: "x", path }]));
});

const names = (): string[] => [...mockJar.keys()].sort();

describe("leaving an account", () => {
  it("leaves nothing of the person but the open basket after a log-out", async () => {
    await leaveAccount("out");
    expect(names()).toEqual(["account_left", "basket_count", "basket_id"]);
    expect(mockJar.get("account_left")?.value).toBe("out");
  });

  it("leaves nothing at all after the account was deleted, also when somebody logs out before script saw it", async () => {
    await leaveAccount("erased");
    expect(names()).toEqual(["account_left"]);
    await leaveAccount("out");
    expect(mockJar.get("account_left")?.value).toBe("erased");
  });

  it("is part of clearing the device", async () => {
    await forgetVisitor();
    expect(names()).toEqual([]);
  });

  it.each([
    ["a=b; account_left=out", "out"],
    ["account_left=erased", "erased"],
    ["account_left=", null],
    ["account_left=outer", null],
    ["", null],
  ])("is read from %j as %j", (cookie, how) => {
    expect(leavingIn(cookie)).toBe(how);
  });
});
