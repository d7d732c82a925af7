import { COMMUNES } from "@cho-lang/ocop/communes";
import { SellerHeader } from "@/features/seller-door/components/seller-header";
import type { SellerSession } from "@/lib/medusa/seller";
import type { SellerDeliveryPage } from "@/lib/medusa/seller-delivery";
import { sellerDelivery as messages } from "@/messages/vi/seller-delivery";
import { feeShareText } from "../fee-share-text";
import { DeliveryForm } from "./delivery-form";

interface DeliveryPageProps {
  session: SellerSession;
  delivery: SellerDeliveryPage;
}

/** How a seller's goods come to their buyers, beginning with what delivery costs these. */
export function DeliveryPage({ session, delivery }: DeliveryPageProps) {
  const communes = COMMUNES.map(({ code, name }) => ({ code, name }));
  return (
    <>
      <SellerHeader session={session} here="delivery" />
      <div className="mx-auto flex w-full max-w-xl flex-col gap-6">
        <h1 className="text-3xl font-bold">{messages.title}</h1>
        <p className="text-lg">{feeShareText(delivery.feeShare)}</p>
        <DeliveryForm setting={delivery} communes={communes} />
      </div>
    </>
  );
}
