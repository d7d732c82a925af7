import { spokenWords } from "../spoken-words";

const PARTS = [
  ["#qua-cho", "market"],
  ["#ca-nuoc", "national"],
  ["#muc-tieu", "targets"],
  ["#dieu-chinh", "revisions"],
] as const;

/** The way to the parts of a long page. */
export function PageIndex() {
  return (
    <nav aria-label={spokenWords().official.onThisPage} className="print:hidden">
      <ul className="flex flex-wrap gap-2">
        {PARTS.map(([href, label]) => (
          <li key={href}>
            <a
              href={href}
              className="inline-flex min-h-11 items-center rounded-full border border-field px-4 font-medium"
            >
              {spokenWords().official.jump[label]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
