import type { Metadata } from "next";
import { readSellerSession } from "@/lib/medusa/seller";
import { readProductImports } from "@/lib/medusa/seller-imports";
import { DoorShut } from "@/features/seller-door/components/door-shut";
import { atTheDoor } from "@/features/seller-door/queries/at-the-door";
import { ImportsPage } from "@/features/seller-imports/components/imports-page";
import { IMPORTS } from "@/features/seller-imports/import-paths";
import { readRefusal } from "@/features/seller-door/refusal-cookie";
import { readProblem } from "@/features/seller-products/read-problem";
import { sellerImports as messages } from "@/messages/vi/seller-imports";

export const metadata: Metadata = { title: messages.title, description: messages.description };

/** `/ban-hang/san-pham/nhap-tep`: all products as a file, photos for new ones, and a file to load. */
export default async function Page({ searchParams }: PageProps<"/ban-hang/san-pham/nhap-tep">) {
  const { anh, loi } = await searchParams;
  const door = await atTheDoor(IMPORTS, (token) =>
    Promise.all([readSellerSession(token), readProductImports(token)]),
  );
  if (door.kind !== "found") {
    return <DoorShut title={messages.title} door={door} here={IMPORTS} />;
  }
  const [session, imports] = door.found;
  const photos = typeof anh === "string" && /^\d{1,3}$/.test(anh) ? Number(anh) : null;
  return (
    <ImportsPage
      session={session}
      imports={imports}
      refusal={await readRefusal()}
      photos={{ kept: photos, problem: readProblem(loi) }}
    />
  );
}
