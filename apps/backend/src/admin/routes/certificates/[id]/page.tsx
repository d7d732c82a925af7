import { useLoaderData, useParams, type LoaderFunctionArgs, type UIMatch } from "react-router-dom";
import type { CertificateRow } from "../../../../api/admin/certificates/certificate-row";
import { CertificateFacts } from "../../../certificates/certificate-facts";
import { CertificateHeader } from "../../../certificates/certificate-header";
import { CertificateValidity } from "../../../certificates/certificate-validity";
import { OtherCertificates } from "../../../certificates/other-certificates";
import { callMarket } from "../../../market/call-market";
import { LoadState } from "../../../market/load-state";
import { useMarket } from "../../../market/use-market";

interface Answer {
  certificate: CertificateRow;
}

/** Read before the page shows, for its number in the bar above; a failure is shown by the page itself. */
export async function loader({ params }: LoaderFunctionArgs): Promise<Answer | null> {
  return callMarket<Answer>(`/admin/certificates/${params.id}`).catch(() => null);
}

export const handle = {
  breadcrumb: ({ data }: UIMatch<Answer | null>) => data?.certificate.number ?? "",
};

const CertificatePage = () => {
  const { id } = useParams();
  const loaded = useLoaderData<typeof loader>();
  const { data, error, refetch } = useMarket<Answer>(`/admin/certificates/${id}`, loaded);
  if (!data || error) {
    return <LoadState error={error} onRetry={refetch} />;
  }
  const { certificate } = data;
  return (
    <div className="flex flex-col gap-y-3">
      <CertificateHeader certificate={certificate} />
      <div className="grid grid-cols-1 items-start gap-3 xl:grid-cols-[minmax(0,2fr)_minmax(320px,1fr)]">
        <CertificateFacts certificate={certificate} />
        <div className="flex flex-col gap-y-3">
          <CertificateValidity certificate={certificate} />
          <OtherCertificates certificate={certificate} />
        </div>
      </div>
    </div>
  );
};

export default CertificatePage;
