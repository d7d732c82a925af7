import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { ProvinceDoorShut } from "@/features/province-door/components/province-door-shut";
import { ReturnsPage } from "@/features/province-door/components/returns-page";
import { readProvinceFailure } from "@/features/province-door/province-failure";
import { atTheProvinceDoor } from "@/features/province-door/queries/at-the-province-door";
import {
  FILERS_A_PAGE,
  readReturnsPageQuery,
  returnsPagePath,
} from "@/features/province-door/returns-page-path";
import { readMonthOfReturns, readOddReturns, readProvincePerson } from "@/lib/medusa/province";
import { provinceDoor } from "@/messages/vi/province-door";

const messages = provinceDoor.returns;

export const metadata: Metadata = { title: messages.title, description: messages.description };

/** `/tinh?thang=2026-10&xa=&trang=&loi=`: who has filed a month, whom to remind and which returns to look at. */
export default async function Page({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const asked = await searchParams;
  const query = readReturnsPageQuery(asked);
  const here = returnsPagePath(query);
  const door = await atTheProvinceDoor(here, async (token) => {
    const [person, returns] = await Promise.all([
      readProvincePerson(token),
      readMonthOfReturns(token, {
        month: query.month,
        commune: query.commune,
        offset: (query.page - 1) * FILERS_A_PAGE,
        limit: FILERS_A_PAGE,
      }),
    ]);
    const odd = person.rights.includes("figures") ? await readOddReturns(token, returns.month) : [];
    return { person, returns, odd };
  });
  if (door.kind !== "found") {
    return <ProvinceDoorShut title={messages.title} door={door} here={here} />;
  }
  const last = Math.max(1, Math.ceil(door.found.returns.count / FILERS_A_PAGE));
  if (query.page > last) {
    redirect(returnsPagePath({ ...query, page: last }));
  }
  return (
    <ReturnsPage
      {...door.found}
      commune={query.commune}
      page={query.page}
      failure={readProvinceFailure(asked)}
    />
  );
}
