import { officialStatistics as messages } from "@/messages/vi/official-statistics";

const PARTS = [
  ["#qua-cho", messages.jump.market],
  ["#ca-nuoc", messages.jump.national],
  ["#muc-tieu", messages.jump.targets],
  ["#dieu-chinh", messages.jump.revisions],
] as const;

/** The way to the parts of a long page. */
export function PageIndex() {
  return (
    <nav aria-label={messages.onThisPage} className="print:hidden">
      <ul className="flex flex-wrap gap-2">
        {PARTS.map(([href, label]) => (
          <li key={href}>
            <a
              href={href}
              className="inline-flex min-h-11 items-center rounded-full border border-field px-4 font-medium"
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
