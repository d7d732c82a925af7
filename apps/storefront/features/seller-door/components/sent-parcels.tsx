import type { ReceivedProblem } from "@/features/seller-products/receive-photo";
import { CarrierForm } from "@/features/seller-remittances/components/carrier-form";
import { ParcelShipping } from "@/features/seller-shipping/components/parcel-shipping";
import { OrderParcels } from "@/features/tracking/components/order-parcels";
import type { Order, Parcel } from "@/lib/medusa/orders";
import type { Shipping } from "@/lib/medusa/seller-shipping";
import { asksCarrier } from "../waits-for-carrier";
import { ParcelSteps } from "./parcel-steps";

interface SentParcelsProps {
  order: Order;
  shipping: Shipping;
  /** Whether she may see to the shop's account with GHN. */
  setsUp: boolean;
  here: string;
  problem: ReceivedProblem | null;
}

/** The parcels of an order for its seller, each with what can be done with it. */
export function SentParcels({ order, shipping, setsUp, here, problem }: SentParcelsProps) {
  const named = order.parcels.length > 1 || order.status === "confirmed";
  const steps = (parcel: Parcel) =>
    order.status === "delivered" || parcel.deliveredAt !== null ? (
      parcel.carriage?.standing ? null : (
        <CarrierForm order={order.id} parcel={parcel} here={here} />
      )
    ) : (
      <>
        <ParcelShipping
          order={order.id}
          number={parcel.number}
          named={named}
          shipping={shipping}
          setsUp={setsUp}
          here={here}
        />
        <ParcelSteps
          order={order}
          parcel={parcel}
          here={here}
          problem={problem}
          asked={asksCarrier(shipping)}
        />
      </>
    );
  return (
    <OrderParcels
      order={order}
      here={here}
      extra={order.status === "cancelled" ? undefined : steps}
    />
  );
}
