import { communeByCode } from "@cho-lang/ocop/communes";
import { CommuneGrid, CommuneTile } from "@/features/statistics/components/commune-grid";
import type { MonthOfReturns } from "@/lib/medusa/province";
import { provinceDoor } from "@/messages/vi/province-door";
import { returnsPagePath } from "../returns-page-path";

interface ReturnsMapProps {
  /** YYYY-MM. */
  month: string;
  communes: MonthOfReturns["communes"];
  /** Code of the commune whose sellers the page lists. */
  chosen: string | null;
}

const messages = provinceDoor.returns.map;

/** Looks by how many have filed; a tile says so in figures as well. */
const LOOKS = {
  nobody: "border-line text-muted",
  none: "border-2 border-lantern bg-card",
  some: "border-2 border-dashed border-bay bg-bay-soft",
  all: "border-bay-strong bg-bay-strong text-on-bay",
} as const;

/** Where returns are still awaited: each unit's tile leads to its sellers. */
export function ReturnsMap({ month, communes, chosen }: ReturnsMapProps) {
  return (
    <section aria-labelledby="ban-do" className="flex max-w-2xl flex-col gap-3 print:hidden">
      <h2 id="ban-do" className="text-xl font-semibold">
        {messages.heading}
      </h2>
      <CommuneGrid
        label={messages.label}
        tileOf={(code) => (
          <Tile
            code={code}
            told={communes.find(({ commune_code }) => commune_code === code)}
            href={`${returnsPagePath({ month, commune: code, page: 1 })}#nha-ban`}
            current={code === chosen}
          />
        )}
      />
      <ul className="flex flex-wrap gap-x-4 gap-y-1 text-sm text-muted">
        {(["none", "some", "all", "nobody"] as const).map((state) => (
          <li key={state} className="inline-flex items-center gap-2">
            <span
              aria-hidden
              className={`inline-flex min-h-6 min-w-9 items-center justify-center rounded border text-xs ${LOOKS[state]}`}
            >
              {messages.mark[state]}
            </span>
            {messages.legend[state]}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface TileProps {
  code: string;
  told: MonthOfReturns["communes"][number] | undefined;
  href: string;
  current: boolean;
}

function Tile({ code, told, href, current }: TileProps) {
  const { count, filed } = told ?? { count: 0, filed: 0 };
  const state = count === 0 ? "nobody" : filed === 0 ? "none" : filed < count ? "some" : "all";
  return (
    <CommuneTile
      code={code}
      href={href}
      label={messages.tile(communeByCode(code)?.name ?? code, filed, count)}
      look={LOOKS[state]}
      current={current}
    >
      <span aria-hidden className="mt-1 text-xs tabular-nums">
        {count === 0 ? messages.mark.nobody : messages.share(filed, count)}
      </span>
    </CommuneTile>
  );
}
