import { clearKept } from "../clear-kept";
import { NOTHING_KEPT, type Shopping } from "../shopping";
import { whileNothingIsSent } from "../sending-lock";
import { add } from "./offline-fixtures";

let mockKept: Shopping;

jest.mock("../shopping-store", () => ({
  changeShopping: (change: (kept: Shopping) => Shopping) =>
    Promise.resolve((mockKept = change(mockKept))),
}));

let mockStores = true;
let mockFollowing = ["htx-dong-tien"];

jest.mock("@/features/following/following-store", () => ({
  changeFollowing: (change: () => string[]) =>
    mockStores ? Promise.resolve((mockFollowing = change())) : Promise.reject(new Error("No room")),
}));

/** A browser as far as clearing needs one: no pages, one lock, and a market that can be reached. */
function pretendBrowser(
  answer: (...request: unknown[]) => Promise<{ ok: boolean }> = () => Promise.resolve({ ok: true }),
): void {
  let last: Promise<unknown> = Promise.resolve();
  const request = (_name: string, job: () => Promise<unknown>) => (last = last.then(job));
  const open = () => Promise.resolve({ keys: () => Promise.resolve([]) });
  Object.assign(globalThis, {
    navigator: { locks: { request } },
    caches: { open, delete: () => Promise.resolve(true) },
    fetch: answer,
  });
}

describe("clearing a shared phone", () => {
  it("waits for the order that is being sent, so that its answer can't come to nothing", async () => {
    pretendBrowser();
    mockKept = { ...NOTHING_KEPT, changes: [add("a")] };
    let sent = () => {};
    const sending = whileNothingIsSent(() => new Promise<void>((resolve) => (sent = resolve)));
    const clearing = clearKept();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(mockKept.changes).toHaveLength(1);
    sent();
    await Promise.all([sending, clearing]);
    expect(mockKept).toEqual(NOTHING_KEPT);
    expect(mockFollowing).toEqual([]);
  });

  it("without a line remembers to have the market's cookies dropped", async () => {
    pretendBrowser(() => Promise.reject(new TypeError("No line")));
    mockKept = { ...NOTHING_KEPT, changes: [add("a")] };
    await clearKept();
    expect(mockKept).toEqual({ ...NOTHING_KEPT, forget: true });
  });

  it("drops the market's cookies even where the browser stores nothing", async () => {
    const asked: unknown[] = [];
    pretendBrowser((...request: unknown[]) => {
      asked.push(...request);
      return Promise.resolve({ ok: true });
    });
    mockStores = false;
    await expect(clearKept()).rejects.toThrow("No room");
    mockStores = true;
    expect(asked[0]).toMatch(/\/xoa$/);
  });
});
