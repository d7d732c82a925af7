import { AccountHolder } from "./account-holder";
import { query } from "./database";
import type { RunningBackend } from "./start-backend";

/** Somebody who follows a producer since a day before everything of it came on sale. */
export async function newsFollower(
  backend: RunningBackend,
  key: string,
  handle: string,
  consents: boolean,
): Promise<AccountHolder> {
  const holder = await AccountHolder.loggedIn(backend, key);
  await holder.ask("POST", `/producers/${handle}`);
  if (consents) await holder.say("producer_news", true);
  await query(
    backend.databaseUrl,
    `UPDATE buyer_follow SET followed_at = (SELECT min(created_at) FROM product) - interval '1 day'`,
  );
  return holder;
}

/** The hour of today in Việt Nam, so many days later, in ISO 8601. */
export function hourOfDay(hour: number, days = 0): string {
  const day = new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  return `${day}T${String(hour).padStart(2, "0")}:30:00+07:00`;
}
