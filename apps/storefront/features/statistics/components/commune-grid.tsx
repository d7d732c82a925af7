import { communeByCode } from "@cho-lang/ocop/communes";
import type { ReactNode } from "react";
import { COMMUNE_TILES } from "../commune-tiles";

interface CommuneGridProps {
  label: string;
  /** The tile of a unit, by its code. */
  tileOf: (code: string) => ReactNode;
}

/** The province as tiles of one size, one for each of its 54 units, where they lie to one another. */
export function CommuneGrid({ label, tileOf }: CommuneGridProps) {
  return (
    <nav aria-label={label} className="-mx-2 sm:mx-0">
      <ul className="grid grid-cols-7 gap-px sm:gap-1">
        {COMMUNE_TILES.flatMap((line, row) =>
          line.map((code, column) =>
            code === null ? null : (
              <li key={code} style={{ gridRow: row + 1, gridColumn: column + 1 }}>
                {tileOf(code)}
              </li>
            ),
          ),
        )}
      </ul>
    </nav>
  );
}

interface CommuneTileProps {
  code: string;
  href: string;
  /** All that the tile tells, in words. */
  label: string;
  /** Border and ground. */
  look: string;
  /** It shows what the page is about now. */
  current?: boolean;
  /** What stands below the name. */
  children: ReactNode;
}

/** A unit's tile: a link with its short name, on a phone its initials. */
export function CommuneTile({ code, href, label, look, current, children }: CommuneTileProps) {
  return (
    <a
      href={href}
      aria-current={current ? "true" : undefined}
      className={`flex h-11 flex-col items-center justify-center rounded border px-0.5 text-center leading-none aria-[current]:ring-2 aria-[current]:ring-ink sm:h-14 print:h-11 ${look}`}
    >
      <span className="sr-only">{label}</span>
      <span aria-hidden className="text-xs font-semibold sm:hidden">
        {initialsOf(code)}
      </span>
      <span aria-hidden className="text-[0.6875rem] leading-tight font-medium max-sm:hidden">
        {shortName(code)}
      </span>
      {children}
    </a>
  );
}

/** "Phường Bãi Cháy" as "Bãi Cháy". */
function shortName(code: string): string {
  return (communeByCode(code)?.name ?? code).replace(/^(Phường|Xã|Đặc khu) /, "");
}

/** "Bãi Cháy" as "BC", "Móng Cái 2" as "MC2": whoever needs the whole name finds it in the tile's words. */
function initialsOf(code: string): string {
  return shortName(code)
    .split(" ")
    .map((word) => word.charAt(0))
    .join("");
}
