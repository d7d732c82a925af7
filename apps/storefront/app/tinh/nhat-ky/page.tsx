import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { LogPage } from "@/features/province-door/components/log-page";
import { ProvinceDoorShut } from "@/features/province-door/components/province-door-shut";
import { LINES_A_PAGE, logPagePath, readLogPage } from "@/features/province-door/log-page-path";
import { atTheProvinceDoor } from "@/features/province-door/queries/at-the-province-door";
import { readProvinceActs, readProvincePerson } from "@/lib/medusa/province";
import { provinceDoor } from "@/messages/vi/province-door";

const messages = provinceDoor.log;

export const metadata: Metadata = { title: messages.title, description: messages.description };

/** `/tinh/nhat-ky?trang=`: what was done with the province's figures, the latest line first. */
export default async function Page({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const page = readLogPage(await searchParams);
  const here = logPagePath(page);
  const lines = { offset: (page - 1) * LINES_A_PAGE, limit: LINES_A_PAGE };
  const door = await atTheProvinceDoor(here, (token) =>
    Promise.all([readProvincePerson(token), readProvinceActs(token, lines)]),
  );
  if (door.kind !== "found") {
    return <ProvinceDoorShut title={messages.title} door={door} here={here} />;
  }
  const [person, { acts, count }] = door.found;
  const pages = Math.max(1, Math.ceil(count / LINES_A_PAGE));
  if (page > pages) {
    redirect(logPagePath(pages));
  }
  return <LogPage person={person} acts={acts} page={page} pages={pages} />;
}
