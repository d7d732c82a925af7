import { formatDong } from "@cho-lang/ocop/money";
import type { Order, OrderLine } from "@/lib/medusa/orders";
import type { SellerSession } from "@/lib/medusa/seller";
import type { Shipping } from "@/lib/medusa/seller-shipping";
import { orderWaySteps } from "@/messages/vi/order-way-steps";
import { sellerDoor as messages } from "@/messages/vi/seller-door";
import { sellerShipping } from "@/messages/vi/seller-shipping";
import { newId } from "@/lib/new-id";
import type { ReceivedProblem } from "@/features/seller-products/receive-photo";
import { comingOf } from "@/features/delivery/coming";
import { OrderDelivery } from "@/features/delivery/components/order-delivery";
import { MessagesLink } from "@/features/order-messages/components/messages-link";
import { sellersMessagesPath } from "@/features/order-messages/messages-path";
import { InvoiceBuyer } from "@/features/tracking/components/invoice-buyer";
import { OrderCuts } from "@/features/tracking/components/order-cuts";
import { OrderFigures } from "@/features/tracking/components/order-figures";
import { OrderReturns } from "@/features/tracking/components/order-returns";
import { StatusBadge } from "@/features/tracking/components/status-badge";
import { Timeline } from "@/features/tracking/components/timeline";
import { remainingOf } from "@/features/tracking/remaining-of";
import { restOf } from "@/features/tracking/rest-of";
import { withoutPieces } from "@/features/tracking/without-pieces";
import { ParcelShipping } from "@/features/seller-shipping/components/parcel-shipping";
import { PageLink } from "@/ui/page-link";
import { TransferEntry } from "@/features/seller-transfers/components/transfers-section";
import { awaitsMoney, awaitsTransfer } from "../awaits-transfer";
import { collectText } from "../collect-text";
import { cutMoneyText } from "../cut-money-text";
import { asksCarrier, waitsForCarrier } from "../waits-for-carrier";
import { CutForm } from "./cut-form";
import { NotTaken } from "./not-taken";
import { OrderReturnForm } from "./order-return-form";
import { OrderStanding } from "./order-standing";
import { PaperLinks } from "./paper-links";
import { ParcelForm } from "./parcel-form";
import { PayBackForm } from "./pay-back-form";
import { SellerHeader } from "./seller-header";
import { PhoneLink } from "./seller-order-card";
import { SentParcels } from "./sent-parcels";
import { StepForm } from "./step-form";

interface SellerOrderPageProps {
  session: SellerSession;
  order: Order;
  /** Why the last photo was not taken, for who posts without script. */
  problem: ReceivedProblem | null;
  /** How its parcels are with the shop's own carrier. */
  shipping: Shipping;
  /** Messages of the buyer that nobody of hers has read. */
  unread: number;
}

const CARD = "flex flex-col gap-3 rounded-2xl border border-line bg-card p-4 sm:p-6";

/** Whether some of it can go and some stay. */
function isDivisible(rest: OrderLine[]): boolean {
  return rest.reduce((sum, { quantity }) => sum + quantity, 0) > 1;
}

/** Whether some of it is alcohol, which leaves by itself, and some is not. */
function isMixed(rest: OrderLine[]): boolean {
  const alcohol = rest.filter((line) => line.alcohol);
  return alcohol.length > 0 && alcohol.length < rest.length;
}

function isToPrepare({ status }: Order): boolean {
  return status === "placed" || status === "confirmed";
}

/** One order for its seller: what to collect, the next step, where it goes, what is in it. */
export function SellerOrderPage({
  session,
  order,
  shipping,
  problem,
  unread,
}: SellerOrderPageProps) {
  const { buyer } = order;
  const here = `/ban-hang/don-hang/${order.id}`;
  const rest = restOf(order);
  const setsUp = session.member.rights.includes("settings");
  const apart = order.status === "confirmed" && isMixed(rest);
  const seesMoney = session.member.rights.includes("money");
  return (
    <>
      <SellerHeader session={session} />
      <div>
        <PageLink
          href="/ban-hang"
          className="inline-flex min-h-11 items-center text-bay underline underline-offset-4"
        >
          ‹ {messages.order.back}
        </PageLink>
        <div className="flex flex-wrap items-center gap-3">
          <h1 className="text-3xl font-bold">{messages.order.title(order.code)}</h1>
          <StatusBadge status={order.status} delivery={order.delivery} />
        </div>
      </div>
      <div className="grid items-start gap-4 md:grid-cols-2">
        <section className={CARD}>
          <p>
            <span className="block text-muted">{collectText(order)}</span>
            <strong className="text-4xl tabular-nums">{formatDong(remainingOf(order))}</strong>
          </p>
          <OrderStanding order={order} />
          {apart ? null : (
            <MainStep order={order} shipping={shipping} seesMoney={seesMoney} here={here} />
          )}
          {seesMoney && (order.transfer?.owed ?? 0) > 0 ? (
            <TransferEntry kind="returned" order={order} />
          ) : null}
          {order.owedInCash > 0 ? <PayBackForm order={order} here={here} /> : null}
          {order.status === "cancelled" ? null : <PaperLinks order={order.id} />}
          {order.status === "confirmed" && isDivisible(rest) ? (
            <ParcelForm
              order={order.id}
              coming={comingOf(order)}
              number={order.parcels.length + 1}
              rest={rest.map(({ id, title, label, quantity }) => ({ id, title, label, quantity }))}
              here={here}
              apart={apart}
            />
          ) : null}
          {order.status === "confirmed" && !apart ? (
            <NextParcel order={order} shipping={shipping} setsUp={setsUp} here={here} />
          ) : null}
          {isToPrepare(order) ? <TakesOff order={order} rest={rest} here={here} /> : null}
          {order.status === "handed_over" ? <NotTaken order={order} here={here} /> : null}
          {order.status === "delivered" ? <TakesBack order={order} here={here} /> : null}
        </section>
        <section className={CARD}>
          <h2 className="text-lg font-semibold">{messages.order.buyer}</h2>
          <p className="font-medium">{buyer.name}</p>
          <p>
            <PhoneLink phone={buyer.phone} />
          </p>
          <MessagesLink side="seller" href={sellersMessagesPath(order.id)} unread={unread} />
          <WhereTo order={order} />
          {order.invoice ? <InvoiceBuyer invoice={order.invoice} /> : null}
        </section>
        <SentParcels
          order={order}
          shipping={shipping}
          setsUp={setsUp}
          here={here}
          problem={problem}
        />
        <section className={CARD}>
          <h2 className="text-lg font-semibold">
            {isToPrepare(order) ? messages.order.goodsToPrepare : messages.order.goods}
          </h2>
          <OrderFigures order={order} />
          <OrderCuts order={order} />
          <OrderReturns returns={order.returns} />
        </section>
        <section className={CARD}>
          <h2 className="text-lg font-semibold">{messages.order.history}</h2>
          <Timeline
            order={order}
            delivered={
              comingOf(order) === "fetched" ? orderWaySteps.fetched.taken : messages.order.delivered
            }
          />
        </section>
      </div>
    </>
  );
}

interface MainStepProps {
  order: Order;
  shipping: Shipping;
  /** Whether she may note what was transferred. */
  seesMoney: boolean;
  here: string;
}

/** The one thing to do next, or what is waited for before it can be done. */
function MainStep({ order, shipping, seesMoney, here }: MainStepProps) {
  if (awaitsMoney(order)) {
    return seesMoney && awaitsTransfer(order) ? (
      <TransferEntry kind="received" order={order} />
    ) : null;
  }
  return asksCarrier(shipping) && waitsForCarrier(order) ? (
    <p className="text-muted">{sellerShipping.toBeFetched}</p>
  ) : (
    <StepForm order={order} here={here} />
  );
}

/** Where it goes unless its buyer comes for it, how, and what she asks for. */
function WhereTo({ order }: { order: Order }) {
  const { address, note } = order;
  return (
    <>
      {comingOf(order) === "fetched" ? null : (
        <p>
          <span className="block text-muted">{messages.order.address}</span>
          {address.street}, {address.commune}, {address.province}
        </p>
      )}
      {note === "" ? null : (
        <p>
          <span className="block text-muted">{messages.order.note}</span>
          {note}
        </p>
      )}
      <OrderDelivery order={order} />
    </>
  );
}

interface NextParcelProps {
  order: Order;
  shipping: Shipping;
  setsUp: boolean;
  here: string;
}

/** All that has not left, to go with the shop's own carrier. */
function NextParcel({ order: { id, parcels }, ...carrier }: NextParcelProps) {
  const number = parcels.length + 1;
  return <ParcelShipping {...carrier} order={id} number={number} named={number > 1} />;
}

/** The form for what of an order she does not have, among what has not left. */
function TakesOff({ order, rest, here }: { order: Order; rest: OrderLine[]; here: string }) {
  const { id, parcels } = order;
  const fetched = comingOf(order) === "fetched";
  return (
    <CutForm
      order={{ id, lines: rest, money: cutMoneyText(order), fetched }}
      partSent={parcels.length > 0}
      request={newId()}
      here={here}
    />
  );
}

/** The form for goods that come back, as long as the buyer has any. */
function TakesBack({ order, here }: { order: Order; here: string }) {
  const { id, lines, returns, deliveryFee } = order;
  const kept = withoutPieces(lines, returns);
  const fee = returns.reduce((left, { delivery }) => left - delivery, deliveryFee);
  return kept.length === 0 ? null : (
    <OrderReturnForm order={id} lines={kept} fee={fee} request={newId()} here={here} />
  );
}
