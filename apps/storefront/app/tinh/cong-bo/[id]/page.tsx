import type { Metadata } from "next";
import { ProvinceDoorShut } from "@/features/province-door/components/province-door-shut";
import { ReleasePage } from "@/features/province-door/components/release-page";
import { readProvinceFailure } from "@/features/province-door/province-failure";
import { atTheProvinceDoor } from "@/features/province-door/queries/at-the-province-door";
import { releasePath } from "@/features/province-door/release-path";
import { decodeSegment } from "@/lib/decode-segment";
import { openRelease, readProvincePerson } from "@/lib/medusa/province";
import { provinceDoor } from "@/messages/vi/province-door";

const messages = provinceDoor.release;

export const metadata: Metadata = { title: messages.title };

/** `/tinh/cong-bo/<release>?loi=`: the figures of one version, and the step that comes next. */
export default async function Page({ params, searchParams }: PageProps<"/tinh/cong-bo/[id]">) {
  const id = decodeSegment((await params).id);
  const here = releasePath(id);
  const door = await atTheProvinceDoor(here, (token) =>
    Promise.all([readProvincePerson(token), openRelease(token, id)]),
  );
  if (door.kind !== "found") {
    return <ProvinceDoorShut title={messages.title} door={door} here={here} />;
  }
  const [person, release] = door.found;
  const failure = readProvinceFailure(await searchParams);
  return <ReleasePage person={person} release={release} failure={failure} />;
}
