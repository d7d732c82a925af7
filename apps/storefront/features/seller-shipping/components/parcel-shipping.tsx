import { formatDong } from "@cho-lang/ocop/money";
import { newId } from "@/lib/new-id";
import type { Shipment, Shipping } from "@/lib/medusa/seller-shipping";
import { sellerShipping as messages } from "@/messages/vi/seller-shipping";
import { buttonClass } from "@/ui/button-class";
import { PageLink } from "@/ui/page-link";
import { CARRIER_ACCOUNT, labelPath } from "../shipping-paths";
import { CallOffForm } from "./call-off-form";
import { ShipmentForm } from "./shipment-form";

interface ParcelShippingProps {
  order: string;
  number: number;
  /** Whether the parcel is named, as one of several. */
  named: boolean;
  shipping: Shipping;
  /** Whether she may see to the shop's account with GHN. */
  setsUp: boolean;
  here: string;
}

/** A parcel with GHN: how it stands, its label, calling it off; or the form by which it goes. */
export function ParcelShipping(props: ParcelShippingProps) {
  const { order, number, named, shipping, setsUp, here } = props;
  const shipment = shipping.shipments.find((one) => one.number === number);
  const open = shipping.open.find((one) => one.number === number);
  const canSend = shipping.offered && open !== undefined;
  return (
    <div className="flex flex-col gap-2">
      {shipment ? <ShipmentStanding order={order} shipment={shipment} here={here} /> : null}
      {canSend && shipping.account ? (
        <ShipmentForm
          order={order}
          number={number}
          named={named}
          box={open.box}
          test={shipping.test}
          request={newId()}
          here={here}
        />
      ) : null}
      {canSend && !shipping.account && setsUp ? (
        <p className="text-sm text-muted">
          {messages.form.noAccount}{" "}
          <PageLink href={CARRIER_ACCOUNT} className="text-bay underline underline-offset-4">
            {messages.account.look}
          </PageLink>
        </p>
      ) : null}
    </div>
  );
}

/** What GHN says of a parcel beside where it is, which stands with the parcel itself. */
function ShipmentStanding({
  order,
  shipment,
  here,
}: {
  order: string;
  shipment: Shipment;
  here: string;
}) {
  const { number, state, fee_vnd, cod_vnd, tracking } = shipment;
  if (state === "asked") {
    return <p>{messages.asked}</p>;
  }
  if (state === "refused") {
    return <p className="font-medium text-lantern">{messages.refused(shipment.refusal)}</p>;
  }
  if (state === "over" || tracking === null) {
    return null;
  }
  return (
    <>
      <p>{messages.facts(fee_vnd === null ? null : formatDong(fee_vnd), formatDong(cod_vnd))}</p>
      {shipment.test ? <p className="text-sm text-muted">{messages.test}</p> : null}
      <a href={labelPath(here, number)} target="_blank" className={buttonClass("secondary")}>
        {messages.label}
      </a>
      {shipment.can_call_off ? <CallOffForm order={order} number={number} here={here} /> : null}
    </>
  );
}
