import { useLoaderData, useParams, type LoaderFunctionArgs, type UIMatch } from "react-router-dom";
import type { SellerDetail } from "../../../../api/admin/sellers/retrieve-seller";
import { SellerApplication } from "../../../applications/seller-application";
import { callMarket } from "../../../market/call-market";
import { LoadState } from "../../../market/load-state";
import { useMarket } from "../../../market/use-market";
import { SellerDelivery } from "../../../sellers/seller-delivery";
import { SellerFacts } from "../../../sellers/seller-facts";
import { SellerHeader } from "../../../sellers/seller-header";
import { SellerPolicy } from "../../../sellers/seller-policy";
import { SellerMembers } from "../../../sellers/seller-members";
import { SellerProducts } from "../../../sellers/seller-products";

interface Answer {
  seller: SellerDetail;
}

/** Read before the page shows, for its name in the bar above; a failure is shown by the page itself. */
export async function loader({ params }: LoaderFunctionArgs): Promise<Answer | null> {
  return callMarket<Answer>(`/admin/sellers/${params.id}`).catch(() => null);
}

export const handle = {
  breadcrumb: ({ data }: UIMatch<Answer | null>) => data?.seller.name ?? "",
};

const SellerPage = () => {
  const { id } = useParams();
  const loaded = useLoaderData<typeof loader>();
  const { data, error, refetch } = useMarket<Answer>(`/admin/sellers/${id}`, loaded);
  if (!data || error) {
    return <LoadState error={error} onRetry={refetch} />;
  }
  const { seller } = data;
  return (
    <div className="flex flex-col gap-y-3">
      <SellerHeader seller={seller} />
      <div className="grid grid-cols-1 items-start gap-3 xl:grid-cols-[minmax(0,2fr)_minmax(320px,1fr)]">
        <div className="flex flex-col gap-y-3">
          <SellerApplication sellerId={seller.id} />
          <SellerFacts seller={seller} />
          <SellerProducts seller={seller} />
        </div>
        <div className="flex flex-col gap-y-3">
          <SellerMembers seller={seller} />
          <SellerPolicy seller={seller} />
          <SellerDelivery seller={seller} />
        </div>
      </div>
    </div>
  );
};

export default SellerPage;
