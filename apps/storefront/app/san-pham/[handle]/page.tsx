import { notFound } from "next/navigation";
import { readProduct } from "@/lib/medusa/read-product";

export const revalidate = 60;
export function generateStaticParams() { return []; }

export default async function Page({ params }: { params: Promise<{ handle: string }> }) {
  const { handle } = await params;
  const answer = await readProduct(handle);
  if (answer.kind === "unknown") notFound();
  if (answer.kind === "unavailable") return <h1>unavailable</h1>;
  return <h1>{answer.product.title} {answer.product.star?.stars} {answer.product.priceFrom} {new Date().toISOString()}</h1>;
}
