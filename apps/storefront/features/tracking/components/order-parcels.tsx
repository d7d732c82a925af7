import { formatDong } from "@cho-lang/ocop/money";
import type { ReactNode } from "react";
import { comingOf } from "@/features/delivery/coming";
import type { Carriage, Order, Parcel } from "@/lib/medusa/orders";
import { formatInstant } from "@/lib/format-instant";
import { orderWays } from "@/messages/vi/order-ways";
import { shipmentStages } from "@/messages/vi/shipment-stages";
import { parcels as messages } from "@/messages/vi/parcels";
import { parcelPhotoPath } from "../parcel-photo-path";
import { restOf } from "../rest-of";

interface OrderParcelsProps {
  order: Pick<
    Order,
    "status" | "lines" | "parcels" | "total" | "byTransfer" | "byGateway" | "delivery"
  >;
  /** Where the order's page is; a parcel's photo is below it. */
  here: string;
  /** What else stands with a parcel. */
  extra?: ((parcel: Parcel) => ReactNode) | undefined;
}

/**
 * The parcels of an order, with their photos, and what is still to come; nothing for an order that leaves as a
 * whole and has neither photo nor carrier, unless something `extra` stands with its parcel.
 */
export function OrderParcels({ order, here, extra }: OrderParcelsProps) {
  const { lines, parcels } = order;
  const words = comingOf(order) === "fetched" ? orderWays.fetched.parcels : messages;
  const total = order.byTransfer || order.byGateway ? 0 : order.total;
  const rest = order.status === "confirmed" ? restOf(order) : [];
  const isWhole = parcels.length === 1 && rest.length === 0;
  if (parcels.length === 0 || (isWhole && !hasOwnWords(parcels[0]) && extra === undefined)) {
    return null;
  }
  const lineOf = new Map(lines.map((line) => [line.id, line]));
  const toCome = parcels.reduce((left, { collect }) => left - collect, total);
  return (
    <section className="flex flex-col gap-4 rounded-2xl border border-line bg-card p-4 sm:p-6">
      <h2 className="text-lg font-semibold">{messages.heading}</h2>
      <ul className="flex flex-col gap-4">
        {parcels.map((parcel) => (
          <li key={parcel.number} className="flex flex-col gap-1">
            <ParcelHead
              name={
                isWhole
                  ? messages.whole
                  : messages.name(parcel.number, rest.length > 0 ? null : parcels.length)
              }
              collect={parcel.collect}
            />
            <p className="wrap-break-word">
              {parcel.pieces
                .map(({ lineId, quantity }) => {
                  const line = lineOf.get(lineId);
                  return messages.goods(line?.title ?? "", line?.label ?? "", quantity);
                })
                .join("; ")}
            </p>
            <p className="text-muted">
              {parcel.deliveredAt === null
                ? words.sent(formatInstant(parcel.handedOverAt))
                : words.arrived(formatInstant(parcel.deliveredAt))}
            </p>
            {parcel.carriage && (extra === undefined || parcel.carriage.standing) ? (
              <p>{carriageText(parcel.carriage)}</p>
            ) : null}
            {parcel.photo === null ? null : (
              // By its name a browser that shows the former one knows that there is another.
              <ParcelPhoto path={`${parcelPhotoPath(here, parcel.number)}?v=${parcel.photo}`} />
            )}
            {extra?.(parcel)}
          </li>
        ))}
        {rest.length === 0 ? null : (
          <li className="flex flex-col gap-1 border-t border-line pt-4">
            <ParcelHead name={words.toCome} collect={toCome} />
            <p className="wrap-break-word">
              {rest
                .map(({ title, label, quantity }) => messages.goods(title, label, quantity))
                .join("; ")}
            </p>
          </li>
        )}
      </ul>
    </section>
  );
}

/** Whether something is told of a parcel that nothing else of its order tells. */
function hasOwnWords(parcel: Parcel | undefined): boolean {
  return parcel !== undefined && (parcel.photo !== null || parcel.carriage !== undefined);
}

/** By whom it comes, and where it is as far as the carrier tells. */
function carriageText({ carrier, tracking, standing }: Carriage): string {
  const by = shipmentStages.by(carrier, tracking);
  return standing
    ? shipmentStages.since(
        `${by}: ${shipmentStages.stage[standing.stage]}`,
        formatInstant(standing.since),
      )
    : by;
}

/** The parcel as it was handed over, to be seen at full size in a window of its own. */
function ParcelPhoto({ path }: { path: string }) {
  return (
    <a href={path} target="_blank" className="self-start">
      <picture>
        <img
          src={path}
          alt={messages.photo.alt}
          loading="lazy"
          className="max-h-72 max-w-full rounded-lg border border-line object-contain"
        />
      </picture>
    </a>
  );
}

function ParcelHead({ name, collect }: { name: string; collect: number }) {
  return (
    <p className="flex flex-wrap items-baseline justify-between gap-x-4">
      <strong>{name}</strong>
      <span className="text-muted tabular-nums">{messages.collect(formatDong(collect))}</span>
    </p>
  );
}
