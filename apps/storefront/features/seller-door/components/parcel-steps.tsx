import { comingOf } from "@/features/delivery/coming";
import type { Order, Parcel } from "@/lib/medusa/orders";
import { parcels as messages } from "@/messages/vi/parcels";
import { photoForm } from "@/messages/vi/photo-form";
import { sellerShipping } from "@/messages/vi/seller-shipping";
import { PhotoForm } from "@/features/seller-products/components/photo-form";
import { CarrierForm } from "@/features/seller-remittances/components/carrier-form";
import type { ReceivedProblem } from "@/features/seller-products/receive-photo";
import { parcelPhotoPath } from "@/features/tracking/parcel-photo-path";
import { isToBeFetched } from "../waits-for-carrier";
import { PaperLinks } from "./paper-links";
import { ParcelArrivedForm } from "./parcel-arrived-form";

interface ParcelStepsProps {
  order: Pick<Order, "id" | "status" | "parcels" | "delivery">;
  parcel: Parcel;
  here: string;
  problem: ReceivedProblem | null;
  /** Whether the carrier is still asked where it is. */
  asked: boolean;
}

/** What its seller can do with a parcel on its way: a photo of it, and its own steps where there are several. */
export function ParcelSteps({ order, parcel, here, problem, asked }: ParcelStepsProps) {
  const { number, photo } = parcel;
  const isOneOfSeveral = order.parcels.length > 1 || order.status === "confirmed";
  return (
    <div className="flex flex-col gap-3 pt-1">
      {isOneOfSeveral ? (
        <>
          <PaperLinks order={order.id} parcel={number} />
          {asked && isToBeFetched(parcel) ? (
            <p className="text-muted">{sellerShipping.toBeFetched}</p>
          ) : (
            <ParcelArrivedForm
              order={order.id}
              fetched={comingOf(order) === "fetched"}
              number={number}
              here={here}
            />
          )}
        </>
      ) : null}
      {parcel.carriage?.standing ? null : (
        <CarrierForm order={order.id} parcel={parcel} here={here} />
      )}
      <PhotoForm
        action={parcelPhotoPath(here, number)}
        label={photo === null ? messages.photo.take : messages.photo.again}
        problem={problem}
        texts={{ ...photoForm.problem, ...messages.photo.problem }}
      />
      {photo === null ? <p className="text-sm text-muted">{messages.photo.hint}</p> : null}
    </div>
  );
}
