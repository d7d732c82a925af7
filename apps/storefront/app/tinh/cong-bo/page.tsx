import type { Metadata } from "next";
import { ProvinceDoorShut } from "@/features/province-door/components/province-door-shut";
import { ReleasesPage } from "@/features/province-door/components/releases-page";
import { readProvinceFailure } from "@/features/province-door/province-failure";
import { atTheProvinceDoor } from "@/features/province-door/queries/at-the-province-door";
import { readProvincePerson, readReleases } from "@/lib/medusa/province";
import { provinceDoor } from "@/messages/vi/province-door";

const messages = provinceDoor.releases;

export const metadata: Metadata = { title: messages.title, description: messages.description };

/** `/tinh/cong-bo?loi=`: every release of the province's figures and how far it has come. */
export default async function Page({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const here = "/tinh/cong-bo";
  const door = await atTheProvinceDoor(here, (token) =>
    Promise.all([readProvincePerson(token), readReleases(token)]),
  );
  if (door.kind !== "found") {
    return <ProvinceDoorShut title={messages.title} door={door} here={here} />;
  }
  const [person, releases] = door.found;
  const failure = readProvinceFailure(await searchParams);
  return <ReleasesPage person={person} releases={releases} failure={failure} />;
}
