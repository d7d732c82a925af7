import { CertificateList } from "@/features/catalogue/certificate-list";
import { UnavailableView } from "@/features/shell/unavailable-view";
import { readSearch } from "@/lib/medusa/read-search";
import { EVERYTHING } from "@/lib/medusa/search";
import { pageMetadata } from "@/lib/page-metadata";
import { catalogue as messages } from "@/messages/vi/catalogue";

export const revalidate = 60;

const { title, description } = messages.certificate.index;

export const metadata = pageMetadata({ title, description, path: "/chung-nhan" });

/** `/chung-nhan`: every certificate of the market and what it is today. */
export default async function Page() {
  const result = await readSearch(EVERYTHING);
  return result ? <CertificateList result={result} page={1} /> : <UnavailableView />;
}
