import { COMMUNES } from "@cho-lang/ocop/communes";
import { SellerHeader } from "@/features/seller-door/components/seller-header";
import { CARRIER_ACCOUNT } from "@/features/seller-shipping/shipping-paths";
import type { SellerSession } from "@/lib/medusa/seller";
import type { SellerDeliveryPage } from "@/lib/medusa/seller-delivery";
import { sellerDelivery as messages } from "@/messages/vi/seller-delivery";
import { sellerShipping } from "@/messages/vi/seller-shipping";
import { PageLink } from "@/ui/page-link";
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
        <PageLink
          href={CARRIER_ACCOUNT}
          className="inline-flex min-h-11 items-center self-start text-bay underline underline-offset-4"
        >
          {sellerShipping.account.title}
        </PageLink>
        <DeliveryForm setting={delivery} communes={communes} />
      </div>
    </>
  );
}
