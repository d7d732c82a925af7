import type { ExecArgs, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { watchComplaints } from "../../src/complaints/watch-complaints";
import { watchDeadlines } from "../../src/confirm-deadline/watch-deadlines";
import { warnOfIdentity } from "../../src/identity-warnings/warn-of-identity";
import { remindOfReturns } from "../../src/monthly-returns/remind-of-returns";
import { forgetOldMessages } from "../../src/order-messages/forget-old-messages";
import { warnOfPapers } from "../../src/paper-warnings/warn-of-papers";

const JOBS = {
  complaints: watchComplaints,
  deadlines: watchDeadlines,
  identity: warnOfIdentity,
  messages: forgetOldMessages,
  papers: warnOfPapers,
  returns: remindOfReturns,
};

export interface JobAt {
  job: keyof typeof JOBS;
  /** ISO 8601. */
  at: string;
}

/** What a job did that ran at an instant, twice. */
export interface JobDone extends JobAt {
  /** The messages that it wrote. */
  told: { to: string; text: string }[];
  /** Pieces that are still held for the order in question. */
  held: number;
}

async function heldFor(container: MedusaContainer, orderId: string): Promise<number> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows } = await database.raw<{ rows: { held: number }[] }>(
    `SELECT coalesce(sum(reservation_item.quantity), 0)::int AS held
     FROM reservation_item JOIN order_item ON item_id = line_item_id
     WHERE order_id = ? AND reservation_item.deleted_at IS NULL`,
    [orderId],
  );
  return rows[0]?.held ?? 0;
}

/** Runs each job of PLAN twice at its instant and says what it did; run in the backend. */
export default async function runJobsAtInstants({ container }: ExecArgs): Promise<void> {
  const notifications = container.resolve(Modules.NOTIFICATION);
  const known = new Set<string>();
  const news = async () => {
    const all = await notifications.listNotifications({}, { order: { id: "ASC" }, take: 10_000 });
    const fresh = all.filter(({ id }) => !known.has(id));
    for (const { id } of fresh) known.add(id);
    return fresh.map(({ to, data }) => ({ to, text: String(data?.text) }));
  };
  await news();
  for (const { job, at } of JSON.parse(process.env.PLAN ?? "[]") as JobAt[]) {
    await JOBS[job](container, new Date(at));
    await JOBS[job](container, new Date(at));
    const held = await heldFor(container, process.env.ORDER ?? "");
    const done: JobDone = { job, at, told: await news(), held };
    process.stdout.write(`DONE ${JSON.stringify(done)}\n`);
  }
}
