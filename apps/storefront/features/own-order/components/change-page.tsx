import { randomUUID } from "node:crypto";
import { placeLine } from "@/features/account/place-line";
import type { Order } from "@/lib/medusa/orders";
import { ownOrder as messages } from "@/messages/vi/own-order";
import { moneyBackWords } from "../money-back-words";
import { BringElsewhereForm } from "./bring-elsewhere-form";
import { CallOffForm } from "./call-off-form";
import { TakeOffForm } from "./take-off-form";

const CARD = "flex flex-col gap-4 rounded-2xl border border-line bg-card p-4 sm:p-6";

/** All that a buyer may change of an order that is not packed: where it goes, what is in it, whether it comes at all. */
export function ChangePage({ order }: { order: Order }) {
  const { code, lines, address, delivery } = order;
  const money = moneyBackWords(order);
  const isOnePiece = lines.length === 1 && lines[0]?.quantity === 1;
  return (
    <div className="mx-auto flex w-full max-w-2xl flex-col gap-6 px-4 py-8">
      <div>
        <h1 className="text-3xl font-bold">{messages.of(code)}</h1>
        <p className="mt-2 max-w-prose text-muted">{messages.lead(order.seller.name)}</p>
      </div>
      {delivery && !delivery.place ? (
        <section className={CARD}>
          <h2 className="text-lg font-semibold">{messages.elsewhere.heading}</h2>
          <p className="text-muted">{messages.elsewhere.text}</p>
          <BringElsewhereForm order={code} request={randomUUID()} address={placeLine(address)} />
        </section>
      ) : null}
      {isOnePiece ? null : (
        <section className={CARD}>
          <h2 className="text-lg font-semibold">{messages.less.heading}</h2>
          <p className="text-muted">{`${messages.less.text} ${money}`}</p>
          <ul className="flex flex-col divide-y divide-line">
            {lines.map((line) => (
              <li key={line.id} className="py-4 first:pt-0 last:pb-0">
                <TakeOffForm order={code} request={randomUUID()} line={line} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className={CARD}>
        <h2 className="text-lg font-semibold">{messages.off.heading}</h2>
        <CallOffForm order={code} request={randomUUID()} money={money} />
      </section>
      <p>
        <a
          href={`/don-hang/${code}`}
          className="inline-flex min-h-11 items-center text-bay underline underline-offset-4"
        >
          {messages.back(code)}
        </a>
      </p>
    </div>
  );
}
