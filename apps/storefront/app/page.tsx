import { readCatalogue } from "@/lib/medusa/read-catalogue";

export const revalidate = 60;

export default async function Page() {
  const catalogue = await readCatalogue();
  return <h1>Home {catalogue?.products.length} {catalogue?.day}</h1>;
}
