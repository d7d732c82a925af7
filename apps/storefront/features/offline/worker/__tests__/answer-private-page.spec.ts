import { add } from "../../__tests__/offline-fixtures";
import { POCKET_PATH } from "../../pocket-path";
import { NOTHING_KEPT, type Shopping } from "../../shopping";
import { answerPrivatePage } from "../answer-private-page";

let mockKept: Shopping;
let mockTold: "nothing" | "sent" | "waiting";

jest.mock("../../shopping-store", () => ({ readShopping: () => Promise.resolve(mockKept) }));
jest.mock("../send-kept", () => ({ sendKept: () => Promise.resolve(mockTold) }));

/** What somebody sees at an address whose page the market answers. */
async function seenAt(path: string): Promise<string> {
  const open = () =>
    Promise.resolve({
      match: (key: string) =>
        Promise.resolve(key === POCKET_PATH ? new Response("pocket") : new Response("kept")),
    });
  Object.assign(globalThis, {
    caches: { open },
    fetch: () => Promise.resolve(new Response("the market's own")),
  });
  const event = {
    request: new Request(`https://cho.example${path}`),
    preloadResponse: Promise.resolve(new Response("preloaded")),
    waitUntil: () => undefined,
  };
  return (await answerPrivatePage(event as unknown as FetchEvent)).text();
}

beforeAll(() => {
  // How long the market may take to hear: nobody waits for it here.
  jest.useFakeTimers();
});

afterAll(() => {
  jest.useRealTimers();
});

describe("a page of its visitor alone", () => {
  it.each(["/tai-khoan", "/tai-khoan/dia-chi", "/don-hang/CL123456", "/gio-hang"])(
    "%s is the pocket page while the market has still to forget whose phone this was",
    async (path) => {
      mockTold = "waiting";
      mockKept = { ...NOTHING_KEPT, forget: true };
      expect(await seenAt(path)).toBe("pocket");
    },
  );

  it("is the market's own once it has forgotten, and never what was preloaded before", async () => {
    mockTold = "sent";
    mockKept = NOTHING_KEPT;
    expect(await seenAt("/tai-khoan")).toBe("the market's own");
  });

  it("is the market's own while only the basket waits, but for the basket's own pages", async () => {
    mockTold = "waiting";
    mockKept = { ...NOTHING_KEPT, changes: [add("a")] };
    expect(await seenAt("/tai-khoan")).toBe("the market's own");
    expect(await seenAt("/gio-hang")).toBe("pocket");
  });
});
