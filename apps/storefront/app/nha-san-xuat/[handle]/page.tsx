import { ProducerView } from "@/features/catalogue/producer-view";
import { NotFoundView } from "@/features/shell/not-found-view";
import { UnavailableView } from "@/features/shell/unavailable-view";
import { answerWith } from "@/lib/answer-with";
import { readCatalogue } from "@/lib/medusa/read-catalogue";
import { notFoundMetadata, pageMetadata, unavailableMetadata } from "@/lib/page-metadata";
import { catalogue as messages } from "@/messages/vi/catalogue";

export const revalidate = 60;

/** None in the build: each page is rendered when first asked for, and kept. */
export function generateStaticParams() {
  return [];
}

async function load(params: PageProps<"/nha-san-xuat/[handle]">["params"]) {
  const { handle } = await params;
  const catalogue = await readCatalogue();
  const seller = catalogue?.sellers.find((each) => each.handle === handle) ?? null;
  const products = catalogue?.products.filter((product) => product.seller.handle === handle) ?? [];
  return { catalogue, seller, products };
}

export async function generateMetadata({ params }: PageProps<"/nha-san-xuat/[handle]">) {
  const { catalogue, seller, products } = await load(params);
  if (!catalogue) return unavailableMetadata();
  if (!seller) return notFoundMetadata();
  return pageMetadata({
    title: seller.name,
    description: messages.producer.description(
      seller.name,
      seller.commune?.name ?? "",
      products.length,
    ),
    path: `/nha-san-xuat/${seller.handle}`,
  });
}

/** `/nha-san-xuat/<handle>`: one producer and what they sell. */
export default async function Page({ params }: PageProps<"/nha-san-xuat/[handle]">) {
  const { catalogue, seller, products } = await load(params);
  if (!catalogue) return <UnavailableView />;
  if (!seller) {
    await answerWith(404);
    return <NotFoundView />;
  }
  return <ProducerView seller={seller} products={products} catalogue={catalogue} />;
}
