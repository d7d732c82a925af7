import type { Metadata } from "next";
import { LogPage } from "@/features/province-door/components/log-page";
import { ProvinceDoorShut } from "@/features/province-door/components/province-door-shut";
import { atTheProvinceDoor } from "@/features/province-door/queries/at-the-province-door";
import { readProvinceActs, readProvincePerson } from "@/lib/medusa/province";
import { provinceDoor } from "@/messages/vi/province-door";

const messages = provinceDoor.log;

export const metadata: Metadata = { title: messages.title, description: messages.description };

const LINES = 100;

/** `/tinh/nhat-ky`: what was done with the province's figures, the last hundred lines. */
export default async function Page() {
  const here = "/tinh/nhat-ky";
  const door = await atTheProvinceDoor(here, (token) =>
    Promise.all([readProvincePerson(token), readProvinceActs(token, { offset: 0, limit: LINES })]),
  );
  if (door.kind !== "found") {
    return <ProvinceDoorShut title={messages.title} door={door} here={here} />;
  }
  const [person, { acts }] = door.found;
  return <LogPage person={person} acts={acts} />;
}
