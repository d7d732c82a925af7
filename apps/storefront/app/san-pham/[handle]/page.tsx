import { NotFoundView } from "@/features/shell/not-found-view";
import { UnavailableView } from "@/features/shell/unavailable-view";
import { answerWith } from "@/lib/answer-with";
import { readProduct } from "@/lib/medusa/read-product";

export const revalidate = 60;
export function generateStaticParams() { return []; }

export default async function Page({ params }: { params: Promise<{ handle: string }> }) {
  const { handle } = await params;
  const answer = await readProduct(handle);
  if (answer.kind === "unknown") { await answerWith(404); return <NotFoundView />; }
  if (answer.kind === "unavailable") return <UnavailableView />;
  return <h1>{answer.product.title} {answer.product.star?.stars} {answer.product.priceFrom} {new Date().toISOString()}</h1>;
}
