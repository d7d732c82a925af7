import { formatDong } from "@cho-lang/ocop/money";
import { formatInstant } from "@/lib/format-instant";
import type { Order } from "@/lib/medusa/orders";
import type { SellerTransfers, UnknownMoney } from "@/lib/medusa/seller-transfers";
import { newId } from "@/lib/new-id";
import { sellerTransfers as messages } from "@/messages/vi/seller-transfers";
import { PageLink } from "@/ui/page-link";
import { EntryForm } from "./entry-form";
import { HookSection } from "./hook-section";
import { SettleForm } from "./settle-form";
import { StatementForm } from "./statement-form";
import { SwitchForm } from "./switch-form";

const CARD = "flex flex-col gap-4 rounded-2xl border border-line bg-card p-4 sm:p-6";

/** Whether shoppers may transfer, whose money is awaited, and to whom the seller owes some. */
export function TransfersSection({ transfers }: { transfers: SellerTransfers }) {
  const { on, account, hook, waiting, owed, unknown } = transfers;
  return (
    <>
      <section className={CARD}>
        <h2 className="text-xl font-semibold">{messages.heading}</h2>
        <p className="font-medium">{on ? messages.isOn : messages.isOff}</p>
        <p className="text-muted">{messages.text}</p>
        {account === null ? <p>{messages.noAccount}</p> : <SwitchForm on={on} />}
      </section>
      {owed.length === 0 ? null : (
        <section className={`${CARD} border-lantern`}>
          <h2 className="text-xl font-semibold">{messages.owed}</h2>
          <p className="text-muted">{messages.owedText}</p>
          <Orders kind="returned" orders={owed} />
        </section>
      )}
      {unknown.length === 0 ? null : (
        <section className={`${CARD} border-lantern`}>
          <h2 className="text-xl font-semibold">{messages.unknown}</h2>
          <p className="text-muted">{messages.unknownText}</p>
          <ul className="flex flex-col divide-y divide-line">
            {unknown.map((money) => (
              <Unknown key={money.id} money={money} />
            ))}
          </ul>
        </section>
      )}
      {waiting.length === 0 ? null : (
        <section className={CARD}>
          <h2 className="text-xl font-semibold">{messages.waiting}</h2>
          <p className="text-muted">{messages.waitingText}</p>
          <Orders kind="received" orders={waiting} />
        </section>
      )}
      {account === null ? null : (
        <section className={CARD}>
          <h2 className="text-xl font-semibold">{messages.hook.heading}</h2>
          <HookSection hook={hook} />
        </section>
      )}
      {account === null ? null : (
        <section className={CARD}>
          <h2 className="text-xl font-semibold">{messages.statement}</h2>
          <p className="text-muted">{messages.statementText}</p>
          <StatementForm />
        </section>
      )}
    </>
  );
}

function Unknown({ money }: { money: UnknownMoney }) {
  const { id, amount_vnd, memo, bank_reference, happened_at } = money;
  return (
    <li className="flex flex-col gap-3 py-4">
      <p className="wrap-break-word">
        <strong className="text-lg tabular-nums">{formatDong(amount_vnd)}</strong> ·{" "}
        <time dateTime={happened_at}>{formatInstant(happened_at)}</time>
        <span className="block">{memo === "" ? messages.noMemo : memo}</span>
        <span className="block text-sm text-muted">{bank_reference}</span>
      </p>
      <SettleForm id={id} what="assign" />
      <SettleForm id={id} what="aside" />
    </li>
  );
}

function Orders({ kind, orders }: { kind: "received" | "returned"; orders: Order[] }) {
  return (
    <ul className="flex flex-col divide-y divide-line">
      {orders.map((order) => (
        <li key={order.id} className="flex flex-col gap-2 py-4">
          <p className="flex flex-wrap items-baseline gap-x-3">
            <PageLink
              href={`/ban-hang/don-hang/${order.id}`}
              className="inline-flex min-h-11 items-center font-semibold text-bay tabular-nums underline underline-offset-4"
            >
              {order.code}
            </PageLink>
            <span>{order.buyer.name}</span>
          </p>
          <TransferEntry kind={kind} order={order} />
        </li>
      ))}
    </ul>
  );
}

/** What an order waits for, or is owed, with the form to write it down. */
export function TransferEntry({ kind, order }: { kind: "received" | "returned"; order: Order }) {
  const { transfer } = order;
  if (transfer === undefined) {
    return null;
  }
  const amount = kind === "received" ? transfer.missing : transfer.owed;
  return (
    <>
      {kind === "received" ? (
        <p>
          {messages.looksFor(transfer.memo, formatInstant(transfer.payBy))}
          {transfer.received > 0 ? ` ${messages.part(formatDong(transfer.received))}` : ""}
        </p>
      ) : (
        <p>{messages.owes(order.buyer.name, formatDong(amount))}</p>
      )}
      <EntryForm
        kind={kind}
        order={{ id: order.id, code: order.code }}
        amount={amount}
        request={newId()}
      />
    </>
  );
}
