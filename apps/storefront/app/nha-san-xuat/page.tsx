import { ProducerIndex } from "@/features/catalogue/producer-index";
import { UnavailableView } from "@/features/shell/unavailable-view";
import { readSellers } from "@/lib/medusa/read-sellers";
import { pageMetadata } from "@/lib/page-metadata";
import { catalogue as messages } from "@/messages/vi/catalogue";

export const revalidate = 60;

const { title, description } = messages.producers;

export const metadata = pageMetadata({ title, description, path: "/nha-san-xuat" });

/** `/nha-san-xuat`: everybody who sells here. */
export default async function Page() {
  const list = await readSellers(1);
  return list ? <ProducerIndex list={list} page={1} /> : <UnavailableView />;
}
