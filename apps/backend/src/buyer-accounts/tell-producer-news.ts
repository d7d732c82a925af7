import { isConsented } from "@cho-lang/seller-rules/buyer-consents";
import { isNewsTime, namedNews, newsSince } from "@cho-lang/seller-rules/producer-news";
import type { MedusaContainer } from "@medusajs/framework/types";
import { withLock } from "../locking/with-lock";
import { postTexts } from "../mail/post-texts";
import { BUYER_ACCOUNT_MODULE } from "../modules/buyer-account";
import type BuyerAccountModuleService from "../modules/buyer-account/service";
import { noteNewsToldWorkflow } from "../workflows/buyer-account/note-news-told";
import { accountLock } from "./account-session";
import { eachAccount } from "./each-account";
import type { AccountText } from "./erase-texts";
import { listConsentLines } from "./list-consent-lines";
import { loadProducerNews, type ProducerNews } from "./load-producer-news";

/** Accounts that are looked at at a time. */
const TAKE = 200;

/**
 * Tells buyers who asked for it what is new of the producers whom they follow: by a text message, once a week at most,
 * never at night. That it was told is written down before it is sent, so whatever dies in between sends one too few
 * and never one too many; for the same reason one that the gateway does not take is not tried again.
 *
 * @param clock tells the time of each message: a run takes long when there are many
 */
export async function tellProducerNews(
  container: MedusaContainer,
  clock: () => Date,
): Promise<void> {
  const now = clock();
  const since = newsSince(now);
  const news = isNewsTime(now) ? await loadProducerNews(container, since) : [];
  if (news.length === 0) {
    return;
  }
  const accounts: BuyerAccountModuleService = container.resolve(BUYER_ACCOUNT_MODULE);
  const sellers = [...new Set(news.map(({ seller_id }) => seller_id))];
  for (let after = ""; ;) {
    const page = await accounts.listFollowers({ sellers, notToldSince: since, after }, TAKE);
    await eachAccount(container, page, "told", (account) => tell(container, account, news, clock));
    after = page.at(-1)?.id ?? "";
    if (page.length < TAKE) {
      return;
    }
  }
}

async function tell(
  container: MedusaContainer,
  { id, phone }: { id: string; phone: string },
  news: readonly ProducerNews[],
  clock: () => Date,
): Promise<void> {
  await withLock(container, accountLock(phone), async () => {
    // Here and not before: the lock may have been waited for, and what she said meanwhile was said under it.
    const now = clock();
    if (!isNewsTime(now)) {
      return;
    }
    const accounts: BuyerAccountModuleService = container.resolve(BUYER_ACCOUNT_MODULE);
    const [account] = await accounts.listBuyerAccounts({ id }, { take: 1 });
    const told = account?.news_told_at ?? null;
    const lines = account ? await listConsentLines(container, id) : [];
    if ((told && new Date(told) > newsSince(now)) || !isConsented(lines, "producer_news")) {
      return;
    }
    const follows = await accounts.listBuyerFollows({ account_id: id }, { take: null });
    const followed = new Map(follows.map((row) => [row.seller_id, new Date(row.followed_at)]));
    const fresh = news.filter(({ seller_id, since }) => {
      const from = followed.get(seller_id);
      return from !== undefined && since > from;
    });
    if (fresh.length === 0) {
      return;
    }
    await noteNewsToldWorkflow(container).run({ input: { id, at: now } });
    const template: AccountText = "producer-news";
    const text = newsText(fresh);
    await postTexts(container, [{ to: phone, template, key: now.toISOString(), text, once: true }]);
  });
}

/** What a message says; every one says how to end them. */
function newsText(news: readonly ProducerNews[]): string {
  const shop = process.env.STOREFRONT_URL ?? "http://localhost:8000";
  const { named, more } = namedNews(news.map(({ title, seller }) => `${title} (${seller})`));
  const rest = more > 0 ? ` và ${String(more)} sản phẩm khác` : "";
  return `Chợ Làng: nhà bạn theo dõi có hàng mới: ${named.join(", ")}${rest}. Xem: ${shop}/tai-khoan/nha-san-xuat. Thôi nhận tin: ${shop}/tai-khoan/rieng-tu`;
}
