import { forgetVisitor } from "@/features/offline/server/forget-visitor";
import { BackendError } from "@/lib/medusa/call-backend";
import { leaveAccount } from "../leave-account";
import { leaveFormer } from "../leave-former";
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

const mockAccount = jest.fn<Promise<{ phone: string }>, [string]>();
const mockEnded = jest.fn<Promise<void>, [string, string]>();

jest.mock("@/lib/medusa/account", () => ({
  readAccount: (session: string) => mockAccount(session),
}));
jest.mock("@/lib/medusa/account-sessions", () => ({
  endSession: (session: string, id: string) => mockEnded(session, id),
}));

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

  describe("because somebody else logs in", () => {
    beforeEach(() => {
      mockJar.set("account_session", { value: "hers", path: "/" });
      mockEnded.mockReset().mockResolvedValue();
      mockAccount.mockReset().mockResolvedValue({ phone: "+84912345678" });
    });

    it("ends the former log-in at the market and leaves nothing of her but what the new one came for", async () => {
      await leaveFormer("0987654321");
      expect(mockEnded.mock.calls).toEqual([["hers", "current"]]);
      expect(names()).toEqual(["account_follow", "account_left", "basket_count", "basket_id"]);
    });

    it("ends it for the same person too, who is not forgotten", async () => {
      await leaveFormer("0912345678");
      expect(mockEnded.mock.calls).toEqual([["hers", "current"]]);
      expect(names()).toEqual(expect.arrayContaining(["last_basket", "order_phone"]));
      expect(mockJar.has("account_left")).toBe(false);
    });

    it("forgets whom the market can't name any more, and never fails", async () => {
      mockAccount.mockRejectedValue(new BackendError(401, "unauthorized", undefined));
      mockEnded.mockRejectedValue(new BackendError(401, "unauthorized", undefined));
      await leaveFormer("0987654321");
      expect(mockJar.get("account_left")?.value).toBe("out");
      expect(mockJar.has("last_basket")).toBe(false);
    });

    it("does nothing where nobody was logged in", async () => {
      mockJar.delete("account_session");
      const before = names();
      await leaveFormer("0987654321");
      expect(names()).toEqual(before);
      expect(mockEnded).not.toHaveBeenCalled();
    });
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
