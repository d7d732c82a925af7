import type { INotificationModuleService, MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { graphRows } from "../query/graph-rows";
import { mailKey } from "./post-mail";

/** Tries for one message, the first included; with those every five minutes that is half an hour. */
export const MOST_TRIES = 7;

/** A message that is under way for longer belongs to a process that died. */
const UNDER_WAY_MILLISECONDS = 5 * 60 * 1000;
const DAY_MILLISECONDS = 24 * 60 * 60 * 1000;
const AT_ONCE = 1_000;

/** A server that hangs on every message must not keep a run busy until the next one. */
const RUN_MILLISECONDS = 4 * 60 * 1000;

/** Medusa's module has this method, but its interface does not tell it. */
type Updatable = INotificationModuleService & {
  updateNotifications: (rows: { id: string; status: "failure" }[]) => Promise<unknown>;
};

interface StoredMessage {
  id: string;
  to: string;
  channel: string;
  template: string;
  /** As `postMail` or `postTexts` wrote it; a code has no key, and what may go out but once says so. */
  data: { subject?: string; text: string; key?: string; tries?: number; once?: boolean };
}

type KeyedMessage = StoredMessage & { data: { key: string } };

function before(now: Date, milliseconds: number): string {
  return new Date(now.getTime() - milliseconds).toISOString();
}

function triesOf({ data }: StoredMessage): number {
  return data.tries ?? 1;
}

/** Codes are good for minutes only, and news neither for the night nor for who has just had enough: they do not go out again. */
function mayGoOut(message: StoredMessage): message is KeyedMessage {
  return message.data.key !== undefined && !message.data.once && triesOf(message) < MOST_TRIES;
}

/**
 * Messages page by page, the oldest first: ids are made in the order of time. A thousand that are given up do
 * not hide those behind them.
 */
async function* pagesOfMessages(
  container: MedusaContainer,
  filters: object,
): AsyncGenerator<StoredMessage[]> {
  for (let after = ""; ;) {
    const page = await graphRows<StoredMessage>(container, {
      entity: "notification",
      fields: ["id", "to", "channel", "template", "data"],
      filters: { channel: ["email", "sms"], ...filters, id: { $gt: after } },
      pagination: { order: { id: "ASC" }, take: AT_ONCE },
    });
    yield page;
    const last = page.at(-1);
    if (page.length < AT_ONCE || !last) {
      return;
    }
    after = last.id;
  }
}

/** What was left half sent by a process that died counts as failed. */
async function failStranded(container: MedusaContainer, now: Date): Promise<void> {
  const notifications = container.resolve(Modules.NOTIFICATION) as Updatable;
  const stranded = pagesOfMessages(container, {
    status: "pending",
    created_at: { $lt: before(now, UNDER_WAY_MILLISECONDS) },
  });
  for await (const page of stranded) {
    if (page.length > 0) {
      await notifications.updateNotifications(
        page.map(({ id }) => ({ id, status: "failure" as const })),
      );
    }
  }
}

/** Tries one message again; false when it was not taken. */
async function sendOne(container: MedusaContainer, message: KeyedMessage): Promise<boolean> {
  const { id, to, channel, template, data } = message;
  // With its own id and key it is the same row that is sent, not a new one.
  const again = {
    id,
    to,
    channel,
    template,
    idempotency_key: mailKey({ to, template, key: data.key }),
    data: { ...data, tries: triesOf(message) + 1 },
  };
  const sending = container.resolve(Modules.NOTIFICATION).createNotifications(again);
  return sending.then(
    () => true,
    () => false,
  );
}

/**
 * Tries e-mails and text messages of the last day again that were not taken, the oldest first, each at most
 * `MOST_TRIES` times; afterwards it stays in the outbox as failed. Answers how many were sent. An e-mail that
 * did get through before its line broke goes out with the same Message-ID.
 */
export async function sendAgain(container: MedusaContainer, now: Date): Promise<number> {
  await failStranded(container, now);
  const failed = pagesOfMessages(container, {
    status: "failure",
    created_at: { $gt: before(now, DAY_MILLISECONDS) },
  });
  const end = Date.now() + RUN_MILLISECONDS;
  let sent = 0;
  for await (const page of failed) {
    for (const message of page.filter(mayGoOut)) {
      if (Date.now() > end) {
        return sent;
      }
      sent += (await sendOne(container, message)) ? 1 : 0;
    }
  }
  return sent;
}
