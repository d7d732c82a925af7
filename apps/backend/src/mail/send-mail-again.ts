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

interface StoredMail {
  id: string;
  to: string;
  template: string;
  /** As `postMail` wrote it. */
  data: { subject: string; text: string; key: string; tries?: number };
}

function before(now: Date, milliseconds: number): string {
  return new Date(now.getTime() - milliseconds).toISOString();
}

function triesOf({ data }: StoredMail): number {
  return data.tries ?? 1;
}

/** E-mails, the oldest first. */
function listMail(container: MedusaContainer, filters: object): Promise<StoredMail[]> {
  return graphRows<StoredMail>(container, {
    entity: "notification",
    fields: ["id", "to", "template", "data"],
    filters: { channel: "email", ...filters },
    pagination: { order: { created_at: "ASC", id: "ASC" }, take: AT_ONCE },
  });
}

/** What was left half sent by a process that died counts as failed. */
async function failStranded(container: MedusaContainer, now: Date): Promise<void> {
  const notifications = container.resolve(Modules.NOTIFICATION) as Updatable;
  const stranded = await listMail(container, {
    status: "pending",
    created_at: { $lt: before(now, UNDER_WAY_MILLISECONDS) },
  });
  if (stranded.length > 0) {
    await notifications.updateNotifications(
      stranded.map(({ id }) => ({ id, status: "failure" as const })),
    );
  }
}

/**
 * Tries e-mails of the last day again that the server did not take, the oldest first, each at most
 * `MOST_TRIES` times; afterwards it stays in the outbox as failed. Answers how many were sent. A message that
 * did get through before its line broke goes out with the same Message-ID.
 */
export async function sendMailAgain(container: MedusaContainer, now: Date): Promise<number> {
  const notifications = container.resolve(Modules.NOTIFICATION);
  await failStranded(container, now);
  const failed = await listMail(container, {
    status: "failure",
    created_at: { $gt: before(now, DAY_MILLISECONDS) },
  });
  const end = Date.now() + RUN_MILLISECONDS;
  let sent = 0;
  for (const message of failed.filter((one) => triesOf(one) < MOST_TRIES)) {
    if (Date.now() > end) {
      break;
    }
    const { id, to, template, data } = message;
    // With its own id and key it is the same row that is sent, not a new one.
    const again = {
      id,
      to,
      channel: "email",
      template,
      idempotency_key: mailKey({ to, template, key: data.key }),
      data: { ...data, tries: triesOf(message) + 1 },
    };
    const took = await notifications.createNotifications(again).then(
      () => true,
      () => false,
    );
    sent += took ? 1 : 0;
  }
  return sent;
}
