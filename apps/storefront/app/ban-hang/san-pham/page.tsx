import type { Metadata } from "next";
import { pageNumber } from "@/lib/page-number";
import { readSellerSession } from "@/lib/medusa/seller";
import { readSellerProducts } from "@/lib/medusa/seller-products";
import { DoorShut } from "@/features/seller-door/components/door-shut";
import { atTheDoor } from "@/features/seller-door/queries/at-the-door";
import { PRODUCTS_A_PAGE, ProductsPage } from "@/features/seller-products/components/products-page";
import { sellerProducts as messages } from "@/messages/vi/seller-products";

export const metadata: Metadata = { title: messages.title, description: messages.description };

/** `/ban-hang/san-pham?trang=`: the seller's products and drafts. */
export default async function Page({ searchParams }: PageProps<"/ban-hang/san-pham">) {
  const { trang } = await searchParams;
  const page = (typeof trang === "string" ? pageNumber(trang) : null) ?? 1;
  const here = `/ban-hang/san-pham?trang=${String(page)}`;
  const door = await atTheDoor(here, (token) =>
    Promise.all([
      readSellerSession(token),
      readSellerProducts(token, {
        offset: (page - 1) * PRODUCTS_A_PAGE,
        limit: PRODUCTS_A_PAGE,
      }),
    ]),
  );
  if (door.kind !== "found") {
    return <DoorShut title={messages.title} door={door} here={here} />;
  }
  const [session, list] = door.found;
  return <ProductsPage session={session} list={list} page={page} />;
}
