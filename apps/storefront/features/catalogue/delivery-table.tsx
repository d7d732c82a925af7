import { formatDong } from "@cho-lang/ocop/money";
import type { Seller } from "@/lib/medusa/catalogue";
import { catalogue as messages } from "@/messages/vi/catalogue";
import { Price } from "@/ui/price";

/** What a producer's parcel costs by where it goes, and from what amount it is free. */
export function DeliveryTable({ seller }: { seller: Seller }) {
  const { product } = messages;
  const { rates, commune } = seller;
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
                {fee === 0 ? product.free : <Price amount={fee} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="text-sm text-muted">
        {rates.free_from === null
          ? product.neverFree
          : product.freeFrom(formatDong(rates.free_from))}
      </p>
    </div>
  );
}
