import { AccountHolder } from "../support/account-holder";
import { query } from "../support/database";
import { storefrontKey } from "../support/market-client";
import { medusaExec } from "../support/medusa-exec";
import { startBackend, type RunningBackend } from "../support/start-backend";

let backend: RunningBackend;
let key: string;

beforeAll(async () => {
  backend = await startBackend({
    data: "market",
    env: { STOREFRONT_URL: "http://localhost:8000" },
  });
  key = await storefrontKey(backend.url);
});

afterAll(async () => {
  await backend?.stop();
});

/** Somebody who follows a producer since a day before everything of it came on sale. */
async function follower(handle: string, consents: boolean): Promise<AccountHolder> {
  const holder = await AccountHolder.loggedIn(backend, key);
  await holder.ask("POST", `/producers/${handle}`);
  if (consents) await holder.say("producer_news", true);
  await query(
    backend.databaseUrl,
    `UPDATE buyer_follow SET followed_at = (SELECT min(created_at) FROM product) - interval '1 day'`,
  );
  return holder;
}

const toldTo = async (holder: AccountHolder): Promise<string[]> => {
  const rows = await query<{ text: string }>(
    backend.databaseUrl,
    `SELECT data->>'text' AS text FROM notification
     WHERE "to" = $1 AND template = 'producer-news' ORDER BY created_at`,
    [holder.e164],
  );
  return rows.map(({ text }) => text);
};

/** The hour of today in Việt Nam, so many days later. */
const at = (hour: number, days = 0): string => {
  const day = new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  return `${day}T${String(hour).padStart(2, "0")}:30:00+07:00`;
};

const tellAt = (...nows: string[]) =>
  medusaExec("tell-producer-news.ts", backend.databaseUrl, {
    NOWS: nows.join(","),
    STOREFRONT_URL: "http://localhost:8000",
  });

it("tells only who follows, agreed and did not take it back: by day, once a week, with the way to end it", async () => {
  const asked = await follower("htx-ha-tu", true);
  const silent = await follower("htx-ha-tu", false);
  const left = await follower("htx-ha-tu", true);
  await left.say("producer_news", false);
  const elsewhere = await AccountHolder.loggedIn(backend, key);
  await elsewhere.say("producer_news", true);

  await tellAt(at(21), at(3), at(10), at(11), at(9, 1), at(15, 5));
  const [told] = await query<{ at: Date }>(
    backend.databaseUrl,
    "SELECT news_told_at AS at FROM buyer_account WHERE phone = $1",
    [asked.e164],
  );
  expect(told?.at).toEqual(new Date(at(10)));
  const [text, ...more] = await toldTo(asked);
  expect(more).toEqual([]);
  expect(text).toMatch(/^Chợ Làng: nhà bạn theo dõi có hàng mới: /);
  expect(text).toContain("Thôi nhận tin: http://localhost:8000/tai-khoan/rieng-tu");
  for (const nobody of [silent, left, elsewhere]) {
    expect(await toldTo(nobody)).toEqual([]);
  }
});

it("tells nothing twice, and what is new after a week again", async () => {
  const holder = await follower("htx-ha-tu", true);
  // Everything is older than a week after eight days.
  await tellAt(at(12), at(12, 8));
  expect(await toldTo(holder)).toHaveLength(1);
  await query(
    backend.databaseUrl,
    `UPDATE product SET created_at = now() + interval '3 days' WHERE handle = 'trung-vit-bien'`,
  );
  await tellAt(at(12, 8), at(13, 8));
  expect(await toldTo(holder)).toHaveLength(2);
});
