import { AccountHolder } from "../support/account-holder";
import { query } from "../support/database";
import { storefrontKey } from "../support/market-client";
import { hourOfDay as at, newsFollower } from "../support/news-follower";
import { startBackend, type RunningBackend } from "../support/start-backend";
import { whileRefusing } from "../support/while-refusing";

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

const follower = (handle: string, consents: boolean) =>
  newsFollower(backend, key, handle, consents);

const toldTo = async (holder: AccountHolder): Promise<string[]> => {
  const rows = await query<{ text: string }>(
    backend.databaseUrl,
    `SELECT data->>'text' AS text FROM notification
     WHERE "to" = $1 AND template = 'producer-news' ORDER BY created_at`,
    [holder.e164],
  );
  return rows.map(({ text }) => text);
};

const tellAt = (...nows: string[]) =>
  backend.run("tell-producer-news.ts", { NOWS: nows.join(",") });

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

it("tells nobody more once the evening has come, however long the run takes", async () => {
  await query(
    backend.databaseUrl,
    `UPDATE product SET created_at = now() - interval '1 hour' WHERE handle = 'trung-vit-bien'`,
  );
  await query(backend.databaseUrl, "DELETE FROM buyer_follow");
  const followers = [await follower("htx-ha-tu", true), await follower("htx-ha-tu", true)];
  // It starts and tells one by day.
  await tellAt(`${at(19)}>${at(19)}>${at(20)}`);
  const told = await Promise.all(followers.map(toldTo));
  expect(told.map(({ length }) => length).sort()).toEqual([0, 1]);
});

it("tells the others though one account can't be told", async () => {
  const [stuck, told] = [await follower("htx-ha-tu", true), await follower("htx-ha-tu", true)];
  const refused = { table: "buyer_account", condition: `NEW.phone = '${stuck.e164}'` };
  await whileRefusing(backend.databaseUrl, refused, () => tellAt(at(12)));
  expect(await toldTo(stuck)).toEqual([]);
  expect(await toldTo(told)).toHaveLength(1);
});

it("keeps nothing of what it told once that is taken back or the account is gone", async () => {
  const [withdrawn, gone, still] = [
    await follower("htx-ha-tu", true),
    await follower("htx-ha-tu", true),
    await follower("htx-ha-tu", true),
  ];
  await tellAt(at(12));
  for (const holder of [withdrawn, gone, still]) expect(await toldTo(holder)).toHaveLength(1);
  await withdrawn.say("producer_news", false);
  await gone.ask("DELETE", "");
  expect(await toldTo(withdrawn)).toEqual([]);
  expect(await toldTo(still)).toHaveLength(1);
  const left = await query<{ template: string }>(
    backend.databaseUrl,
    `SELECT template FROM notification WHERE "to" IN ($1, $2)`,
    [gone.phone, gone.e164],
  );
  expect(left).toEqual([]);
  const codes = await query(
    backend.databaseUrl,
    `SELECT id FROM notification WHERE "to" = $1 AND template = 'account-code'`,
    [withdrawn.phone],
  );
  expect(codes).toHaveLength(1);
});
