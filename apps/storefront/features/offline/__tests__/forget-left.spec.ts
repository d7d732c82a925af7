import { forgetLeft } from "../forget-left";
import { NOTHING_KEPT, type KeptOrder, type OrderToSend, type Shopping } from "../shopping";
import { add, basketOf, line } from "./offline-fixtures";

let mockKept: Shopping;
let mockFollowing: string[];
let mockStores: boolean;

jest.mock("../shopping-store", () => ({
  changeShopping: (change: (kept: Shopping) => Shopping) =>
    Promise.resolve((mockKept = change(mockKept))),
}));
jest.mock("@/features/following/following-store", () => ({
  changeFollowing: (change: () => string[]) =>
    mockStores ? Promise.resolve((mockFollowing = change())) : Promise.reject(new Error("No room")),
}));

/** Addresses of the pages that the phone keeps. */
let pages: string[];
let cookie: string;

beforeEach(() => {
  const basket = { basket: basketOf([line("a", 1)]), rates: {}, asOf: "2026-11-28T00:00:00Z" };
  mockKept = {
    ...NOTHING_KEPT,
    basket,
    changes: [add("b")],
    toSend: [{ id: "o1" } as OrderToSend],
    orders: [{ basketId: "basket_0" } as KeptOrder],
    sent: ["CL123456"],
  };
  mockFollowing = ["htx-dong-tien"];
  mockStores = true;
  pages = ["https://cho.example/cho-trong-tui", "https://cho.example/san-pham/muc-kho"];
  cookie = "account_left=out";
  const cache = {
    keys: () => Promise.resolve(pages.map((url) => ({ url }))),
    delete: ({ url }: { url: string }) => {
      pages = pages.filter((page) => page !== url);
      return Promise.resolve(true);
    },
  };
  Object.assign(globalThis, {
    navigator: {
      serviceWorker: {},
      locks: { request: (_name: string, job: () => Promise<unknown>) => job() },
    },
    caches: { open: () => Promise.resolve(cache), delete: () => Promise.resolve(true) },
    document: {
      set cookie(value: string) {
        cookie = value;
      },
    },
    window: { dispatchEvent: () => true },
  });
});

describe("a device whose account was left", () => {
  it("keeps after a log-out the open basket and what is still to be sent, and nothing else of the person", async () => {
    const { basket, changes, toSend } = mockKept;
    await forgetLeft("out");
    expect(mockFollowing).toEqual([]);
    expect(mockKept).toEqual({ ...NOTHING_KEPT, basket, changes, toSend });
    expect(pages).toHaveLength(2);
    expect(cookie).toBe("account_left=; path=/; max-age=0");
  });

  it("keeps nothing after the account was deleted, but that cookies are still to be dropped", async () => {
    mockKept = { ...mockKept, forget: true };
    await forgetLeft("erased");
    expect(mockFollowing).toEqual([]);
    expect(mockKept).toEqual({ ...NOTHING_KEPT, forget: true });
    expect(pages).toEqual(["https://cho.example/cho-trong-tui"]);
  });

  it("asks again where it could not let go", async () => {
    mockStores = false;
    await expect(forgetLeft("out")).rejects.toThrow("No room");
    expect(cookie).toBe("account_left=out");
  });
});
