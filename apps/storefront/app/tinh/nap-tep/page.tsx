import type { Metadata } from "next";
import { FilesPage } from "@/features/province-door/components/files-page";
import { ProvinceDoorShut } from "@/features/province-door/components/province-door-shut";
import { FILES_PATH } from "@/features/province-door/files-path";
import { atTheProvinceDoor } from "@/features/province-door/queries/at-the-province-door";
import { readProvincePerson } from "@/lib/medusa/province";
import { provinceFiles as messages } from "@/messages/vi/province-files";

export const metadata: Metadata = { title: messages.title, description: messages.description };

/** `/tinh/nap-tep`: where a statistician takes in returns and the list of sellers. */
export default async function Page() {
  const door = await atTheProvinceDoor(FILES_PATH, readProvincePerson);
  if (door.kind !== "found") {
    return <ProvinceDoorShut title={messages.title} door={door} here={FILES_PATH} />;
  }
  const person = door.found;
  return person.rights.includes("compute") ? (
    <FilesPage person={person} />
  ) : (
    <ProvinceDoorShut
      title={messages.title}
      door={{ kind: "refused", why: "forbidden" }}
      here={FILES_PATH}
    />
  );
}
