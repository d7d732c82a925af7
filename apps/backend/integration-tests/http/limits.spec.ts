import { randomBytes } from "node:crypto";
import { query } from "../support/database";
import { boastfulJpeg, pngWithNote, whitePng } from "../support/hostile-photos";
import { call, logInSeller, storefrontKey, type Answer } from "../support/market-client";
import { megabytes } from "../support/megabytes";
import { newPhone } from "../support/new-phone";
import { peakGrowth } from "../support/peak-memory";
import { sendPhoto } from "../support/send-photo";
import { Shopper, type BasketAnswer } from "../support/shopper";
import { startBackend, type RunningBackend } from "../support/start-backend";
import { MEMBER_PASSWORD, memberEmail } from "../support/test-market";

const MOST_BASKETS = 300;
const MOST_PLACINGS = 60;
/** The address from which too much comes. */
const CROWDED = "203.0.113.7";
const SECRET = "secret-of-the-two";

let backend: RunningBackend;
let key: string;

beforeAll(async () => {
  backend = await startBackend({ data: "market", env: { REVALIDATE_SECRET: SECRET } });
  key = await storefrontKey(backend.url);
});

afterAll(async () => {
  await backend?.stop();
});

/** A shopper for whom the storefront speaks; the address is one of the public ones. */
function visitor(address: string): Shopper {
  return new Shopper(backend.url, key, {
    "x-visitor-address": address,
    "x-storefront-secret": SECRET,
  });
}

/** Many requests, a few at a time, as a flood comes. */
async function flood<Result>(count: number, request: () => Promise<Result>): Promise<Result[]> {
  const answers: Result[] = [];
  const one = async (): Promise<void> => {
    while (count > 0) {
      count -= 1;
      answers.push(await request());
    }
  };
  await Promise.all(Array.from({ length: 10 }, one));
  return answers;
}

/** A visitor's count begins anew at every tenth minute of the clock: waits past one that is near. */
async function withinOneWindow(): Promise<void> {
  const left = 600_000 - (Date.now() % 600_000);
  if (left < 60_000) await new Promise((resolve) => setTimeout(resolve, left));
}

const open = (shopper: Shopper): Promise<BasketAnswer> => shopper.tryToOpenBasket();

describe("baskets of one address", () => {
  beforeAll(withinOneWindow);

  it("end at a number that no crowd reaches, without losing one", async () => {
    const shopper = visitor(CROWDED);
    const { id, total } = await shopper.fill("trung-vit-bien");
    const opened = await flood(MOST_BASKETS - 1, () => open(shopper));
    expect(opened.filter(({ status }) => status !== 200)).toEqual([]);

    const refused = await open(shopper);
    expect([refused.status, refused.body.code]).toEqual([429, "too_many_from_here"]);
    expect(refused.body.message).toMatch(/thử lại sau ít phút/);
    const seconds = Number(refused.headers.get("retry-after"));
    expect(seconds).toBe(refused.body.details?.retry_after_seconds);
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(600);

    expect((await shopper.look(id)).body.basket.item_count).toBe(1);
    expect((await shopper.place(id, total)).status).toBe(200);
    expect((await open(visitor("203.0.113.8"))).status).toBe(200);
  });

  it("are not counted under whom a stranger names", async () => {
    const forgeries: Record<string, string>[] = [
      { "x-visitor-address": CROWDED },
      { "x-visitor-address": CROWDED, "x-storefront-secret": "guessed" },
      { "x-forwarded-for": CROWDED, "x-real-ip": CROWDED, forwarded: `for=${CROWDED}` },
    ];
    for (const headers of forgeries) {
      expect((await open(new Shopper(backend.url, key, headers))).status).toBe(200);
    }
    expect((await open(visitor(CROWDED))).status).toBe(429);
  });
});

describe("placings of one address", () => {
  beforeAll(withinOneWindow);

  it("end at a number that no crowd reaches; what was ordered stays to be seen", async () => {
    const shopper = visitor("203.0.113.20");
    const mine = await shopper.fill("trung-vit-bien");
    const { body } = await shopper.place(mine.id, mine.total);
    const other = await shopper.fill("mat-ong-rung");
    const tries = await flood(MOST_PLACINGS - 1, () => shopper.place(other.id, 1));
    expect(new Set(tries.map((answer) => answer.body.code))).toEqual(new Set(["total_changed"]));

    const refused = await shopper.place(other.id, other.total);
    expect([refused.status, refused.body.code]).toEqual([429, "too_many_from_here"]);
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
    const { basket } = (await shopper.look(other.id)).body;
    expect([basket.status, basket.item_count]).toEqual(["open", 1]);

    const again = await shopper.place(mine.id, mine.total);
    expect(again.status).toBe(200);
    expect(again.body.orders.map(({ id }) => id)).toEqual(body.orders.map(({ id }) => id));
    expect((await visitor("203.0.113.21").place(other.id, other.total)).status).toBe(200);
  });
});

describe("open orders of one phone number", () => {
  it("are ten at most, also when all are placed at once, until a seller confirms one", async () => {
    const shopper = new Shopper(backend.url, key);
    const phone = newPhone();
    const baskets = [];
    for (let at = 0; at < 12; at += 1) baskets.push(await shopper.fill("trung-vit-bien"));
    const place = ({ id, total }: { id: string; total: number }) =>
      shopper.place(id, total, { phone });
    const answers = await Promise.all(baskets.map(place));
    const placed = answers.filter(({ status }) => status === 200);
    expect(placed).toHaveLength(10);
    const refused = answers.filter(({ status }) => status !== 200);
    for (const { status, body } of refused) {
      expect([status, body.code, body.details]).toEqual([
        409,
        "too_many_open_orders",
        { open_orders: 10 },
      ]);
      expect(body.message).toMatch(/chờ nhà sản xuất xác nhận/);
    }

    const waiting = baskets.find((_basket, at) => answers[at]?.status !== 200);
    if (!waiting) throw new Error("Nothing waits");
    expect((await shopper.look(waiting.id)).body.basket.status).toBe("open");
    const order = placed[0]?.body.orders[0]?.id ?? "";
    const token = await logInSeller(backend.url, "htx-ha-tu");
    await call(backend.url, `/seller/orders/${order}/confirm`, { method: "POST", token });
    expect((await place(waiting)).status).toBe(200);
  });

  it("let a basket of more sellers than that through whole, and no other phone wait", async () => {
    const phone = newPhone();
    const shopper = new Shopper(backend.url, key);
    for (let at = 0; at < 5; at += 1) {
      const { id, total } = await shopper.fill("trung-vit-bien", "cha-muc");
      expect((await shopper.place(id, total, { phone })).body.orders).toHaveLength(2);
    }
    const eleventh = await shopper.fill("trung-vit-bien");
    const refused = await shopper.place(eleventh.id, eleventh.total, { phone });
    expect(refused.body.code).toBe("too_many_open_orders");
    const [{ held } = { held: -1 }] = await query<{ held: number }>(
      backend.databaseUrl,
      `SELECT count(*)::int AS held FROM "order" WHERE metadata->>'basket_id' = $1`,
      [eleventh.id],
    );
    expect(held).toBe(0);
    expect((await shopper.place(eleventh.id, eleventh.total)).status).toBe(200);
  });
});

describe("a photo that would fill the memory", () => {
  /** Bytes by which the whole process may grow meanwhile. */
  const MOST = 300_000_000;
  let token: string;

  beforeAll(async () => {
    token = await logInSeller(backend.url, "ho-cao-xanh");
    // The image library is loaded; and what is refused below for its size alone is a photo.
    expect((await sendPhoto(backend.url, token, await whitePng(400))).status).toBe(201);
  });

  it.each([
    [
      "a renamed program",
      () => Buffer.concat([Buffer.from("MZ"), randomBytes(5_000_000)]),
      "unknown",
    ],
    ["an SVG with script", () => Buffer.from("<svg><script>alert(1)</script></svg>"), "unknown"],
    ["30,000 × 30,000 pixels", () => whitePng(30_000), "large"],
    ["a JPEG that says it is as large as can be", boastfulJpeg, "large"],
    ["too heavy, without saying so", () => megabytes(200), "heavy"],
  ])("is refused in words, as %s, before it does", async (_what, make, reason) => {
    const photo = await make();
    const grown = await peakGrowth(backend.pid, async () => {
      const { status, body } = await sendPhoto(backend.url, token, photo);
      expect([status, body.code, body.details?.reason]).toEqual([400, "invalid_input", reason]);
      expect(body.details?.fields?.photo).toMatch(/Hãy/);
    });
    expect(grown).toBeLessThan(MOST);
  });

  it("is taken without the half gigabyte that a note in it opens to", async () => {
    const photo = await pngWithNote(500);
    const grown = await peakGrowth(backend.pid, async () => {
      expect((await sendPhoto(backend.url, token, photo)).status).toBe(201);
    });
    expect(grown).toBeLessThan(MOST);
  });
});

describe("wrong passwords", () => {
  function logIn(address: string, password: string): Promise<Answer<{ token?: string }>> {
    return call(backend.url, "/auth/seller/emailpass", {
      method: "POST",
      headers: visitor(address).headers,
      body: { email: memberEmail("htx-ha-tu"), password },
    });
  }

  it("shut the door to whoever guesses, not to whom it belongs", async () => {
    for (let at = 0; at < 10; at += 1) {
      expect((await logIn("203.0.113.30", "doan-mo")).status).toBe(401);
    }
    const guesses = await flood(120, () => logIn("203.0.113.30", MEMBER_PASSWORD));
    expect(new Set(guesses.map(({ status }) => status))).toEqual(new Set([429]));
    expect((await logIn("203.0.113.31", MEMBER_PASSWORD)).status).toBe(200);
  });

  it("from everywhere shut it to all", async () => {
    let last = 40;
    const guesses = await flood(100, () => {
      last += 1;
      return logIn(`203.0.113.${String(last)}`, "doan-mo");
    });
    expect(new Set(guesses.map(({ status }) => status))).toEqual(new Set([401]));
    expect((await logIn("203.0.113.32", "doan-mo")).status).toBe(429);
  });
});

describe("guesses at the orders of a phone number", () => {
  it("end, whether there are such orders or not", async () => {
    const phone = newPhone();
    const track = (order: string, tried: string) =>
      call(backend.url, "/store/orders/track", {
        method: "POST",
        key,
        body: { order, phone: tried },
      });
    let last = 0;
    const guesses = await flood(50, () => {
      last += 1;
      return track(`CL${String(last).padStart(6, "0")}`, phone);
    });
    expect(new Set(guesses.map(({ status }) => status))).toEqual(new Set([404]));
    const shut = await track("CL999999", phone);
    expect([shut.status, shut.headers.get("retry-after")]).toEqual([429, "900"]);
    expect((await track("CL999999", newPhone())).status).toBe(404);
  });
});

describe("log-in codes to one phone", () => {
  const MOST_CODES = 30;

  it("end at a number a day, from however many addresses they are asked for", async () => {
    const phone = newPhone();
    const ask = async (address: string): Promise<number> => {
      const headers = { "x-visitor-address": address, "x-storefront-secret": SECRET };
      const path = "/auth/seller/phone-code";
      return (await call(backend.url, path, { method: "POST", body: { phone }, headers })).status;
    };
    for (let codes = 0; codes < MOST_CODES; codes += 1) {
      expect([codes, await ask(`203.0.113.${String(100 + codes)}`)]).toEqual([codes, 200]);
    }
    expect(await ask("203.0.113.200")).toBe(429);
  });
});
