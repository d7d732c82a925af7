import type { ProvincePerson } from "@/lib/medusa/province";
import { provinceDoor as messages } from "@/messages/vi/province-door";
import { RoomLinks } from "@/ui/room-links";
import { logOut } from "../actions/log-out";
import { FILES_PATH } from "../files-path";

type Room = "returns" | "files" | "report" | "releases" | "log";

interface ProvinceHeaderProps {
  person: ProvincePerson;
  /** The room that the page is the front of. */
  here?: Room;
}

const ROOMS = [
  { room: "returns", href: "/tinh", right: "reports" },
  { room: "files", href: FILES_PATH, right: "compute" },
  { room: "report", href: "/tinh/bao-cao", right: "reports" },
  { room: "releases", href: "/tinh/cong-bo", right: "figures" },
  { room: "log", href: "/tinh/nhat-ky", right: "log" },
] as const;

/** Who stands at the province's door, the rooms that she may enter, and the way out. */
export function ProvinceHeader({ person, here }: ProvinceHeaderProps) {
  const rooms = ROOMS.filter(({ right }) => person.rights.includes(right));
  return (
    <div className="flex flex-col gap-3 border-b border-line pb-4 print:hidden">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <p className="min-w-0 font-semibold wrap-break-word">
          {messages.who(person.name, messages.role[person.role])}
        </p>
        <form action={logOut}>
          <button className="min-h-11 rounded-xl border border-field px-4 font-medium">
            {messages.logout}
          </button>
        </form>
      </div>
      <RoomLinks
        label={messages.nav.label}
        rooms={rooms.map(({ room, href }) => ({
          href,
          label: messages.nav[room],
          here: room === here,
        }))}
      />
    </div>
  );
}
