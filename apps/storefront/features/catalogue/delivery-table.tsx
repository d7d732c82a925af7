import type { OwnZone, ShownRates } from "@cho-lang/delivery/own-zones";
import { communeByCode } from "@cho-lang/ocop/communes";
import { formatDong } from "@cho-lang/ocop/money";
import type { Seller } from "@/lib/medusa/catalogue";
import { catalogue as messages } from "@/messages/vi/catalogue";
import { Price } from "@/ui/price";

/** What a producer's parcel costs by where it goes, and from what amount it is free. */
export function DeliveryTable({ seller }: { seller: Seller }) {
  const { product } = messages;
  const { rates, commune } = seller;
  const drawn = rates.own_zones ?? [];
  const rows = [
    ...(commune
      ? [{ zone: product.zones.same_commune(commune.name), fee: rates.same_commune }]
      : []),
    { zone: product.zones.province, fee: rates.province },
    { zone: product.zones.island, fee: rates.island },
    { zone: product.zones.elsewhere, fee: rates.elsewhere },
  ];
  return (
    <div className="flex max-w-2xl flex-col gap-3">
      <p className="text-muted">{product.deliveryText(seller.name)}</p>
      <table className="w-full text-left">
        <thead>
          <tr className="text-sm text-muted">
            <th scope="col" className="py-2 pr-4 font-normal">
              {product.zone}
            </th>
            <th scope="col" className="py-2 text-right font-normal">
              {product.fee}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ zone, fee }) => (
            <tr key={zone} className="border-t border-line">
              <th scope="row" className="py-3 pr-4 font-normal">
                {zone}
              </th>
              <td className="py-3 text-right font-semibold">
                <Fee amount={fee} />
              </td>
            </tr>
          ))}
          {drawn.map((zone) => (
            <OwnZoneRow key={zone.communes.join()} zone={zone} />
          ))}
        </tbody>
      </table>
      <p className="text-sm text-muted empty:hidden">{freeText(rates)}</p>
    </div>
  );
}

/** From what amount it is free by distance; nothing where only zones that she drew are ever free. */
function freeText({ free_from: free, own_zones: drawn = [] }: ShownRates): string {
  const { freeFrom, neverFree } = messages.product;
  if (free !== null) return freeFrom(formatDong(free), drawn.length > 0);
  return drawn.some(({ free_from_vnd }) => free_from_vnd !== null) ? "" : neverFree;
}

/** A zone that she drew: before what its communes would cost by distance. */
function OwnZoneRow({ zone }: { zone: OwnZone }) {
  const { product } = messages;
  const { name, communes, fee_vnd: fee, free_from_vnd: free } = zone;
  const names = communes.map((code) => communeByCode(code)?.name ?? code).join(", ");
  return (
    <tr className="border-t border-line">
      <th scope="row" className="py-3 pr-4 font-normal">
        {name}
        <span className="block text-sm text-muted">{names}</span>
      </th>
      <td className="py-3 text-right font-semibold">
        {fee === null ? product.notSent : <Fee amount={fee} />}
        {fee && free ? (
          <span className="block text-sm font-normal text-muted">
            {product.ownFreeFrom(formatDong(free))}
          </span>
        ) : null}
      </td>
    </tr>
  );
}

function Fee({ amount }: { amount: number }) {
  return amount === 0 ? messages.product.free : <Price amount={amount} />;
}
