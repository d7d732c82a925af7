import { formatDong } from "@cho-lang/ocop/money";
import type { BasketGroup } from "@/lib/medusa/basket";
import { basketPage as messages } from "@/messages/vi/basket-page";
import { PageLink } from "@/ui/page-link";
import { SendsFrom } from "@/ui/sends-from";
import { BasketLineRow } from "./basket-line-row";

/** Everything that one seller will send, with what its delivery costs. */
export function BasketGroupCard({ group }: { group: BasketGroup }) {
  const headingId = `nha-${group.seller.handle}`;
  return (
    <section
      aria-labelledby={headingId}
      className="rounded-2xl border border-line bg-card p-4 sm:p-6"
    >
      <h2 id={headingId} className="text-lg font-semibold">
        <PageLink
          href={`/nha-san-xuat/${group.seller.handle}`}
          className="underline-offset-4 hover:underline"
        >
          {group.seller.name}
        </PageLink>
      </h2>
      {group.seller.sendsFrom ? <SendsFrom day={group.seller.sendsFrom} /> : null}
      <p className="mb-4 text-muted">
        {messages.seller.deliveryFrom(formatDong(group.deliveryFrom))}
      </p>
      <ul>
        {group.lines.map((line) => (
          <BasketLineRow key={line.variantId} line={line} />
        ))}
      </ul>
      <div className="flex flex-wrap justify-between gap-x-4 gap-y-1 border-t border-line pt-4">
        <FreeDelivery group={group} />
        <p className="ml-auto">
          {messages.seller.goods}{" "}
          <strong className="tabular-nums">{formatDong(group.goodsTotal)}</strong>
        </p>
      </div>
    </section>
  );
}

/** How far this parcel is from free delivery. */
function FreeDelivery({ group }: { group: BasketGroup }) {
  if (group.freeFrom === null) {
    return null;
  }
  const missing = group.freeFrom - group.goodsTotal;
  return missing <= 0 ? (
    <p className="font-medium text-bay">{messages.seller.freeReached}</p>
  ) : (
    <p className="text-muted">{messages.seller.freeMissing(formatDong(missing))}</p>
  );
}
