import { PageLink } from "@/ui/page-link";

interface Room {
  href: string;
  label: string;
  /** The page is the front of this room. */
  here: boolean;
}

/** The rooms of a door that a person may enter. */
export function RoomLinks({ label, rooms }: { label: string; rooms: Room[] }) {
  return (
    <nav aria-label={label}>
      <ul className="flex flex-wrap gap-x-6">
        {rooms.map((room) => (
          <li key={room.href}>
            <PageLink
              href={room.href}
              aria-current={room.here ? "page" : undefined}
              className="inline-flex min-h-11 items-center font-medium text-bay underline-offset-4 hover:underline aria-[current=page]:underline"
            >
              {room.label}
            </PageLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
