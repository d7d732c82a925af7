import { communeByCode } from "@cho-lang/ocop/communes";
import { COMMUNE_TILES } from "../commune-tiles";
import { nameOfKey } from "../name-of-row";
import { letterOf, type ReleaseRow } from "../release-rows";
import { classOf, valueClasses } from "../value-classes";
import { formatMillions, formatMoney } from "../spoken-formats";
import { spokenWords } from "../spoken-words";
import { rowAnchor } from "./release-table";

interface CommuneTilesProps {
  rows: readonly ReleaseRow[];
}

/** Looks of the classes, the lowest first: the bars of a tile tell its class without any colour. */
const LOOKS = [
  "border-field bg-card",
  "border-field bg-bay-soft",
  "border-bay bg-bay text-on-bay",
  "border-bay-strong bg-bay-strong text-on-bay",
];
const BAR = "▮";

/**
 * The province as tiles of one size, one for each of its 54 units, each a link to its row of the table.
 * Classes are told by bars and by shade; the table is the alternative in words.
 */
export function CommuneTiles({ rows }: CommuneTilesProps) {
  const { map, tables } = spokenWords().release;
  const classes = valueClasses(rows.filter(({ keys }) => keys.length === 1).map(({ vnd }) => vnd));
  return (
    <div className="flex flex-col gap-3">
      <nav aria-label={map.label(tables.commune.heading)} className="-mx-2 sm:mx-0">
        <ul className="grid grid-cols-7 gap-px sm:gap-1">
          {COMMUNE_TILES.flatMap((line, row) =>
            line.map((code, column) =>
              code === null ? null : (
                <li key={code} style={{ gridRow: row + 1, gridColumn: column + 1 }}>
                  <Tile code={code} rows={rows} classes={classes} />
                </li>
              ),
            ),
          )}
        </ul>
      </nav>
      <div className="text-sm text-muted">
        <p>{map.legend}</p>
        <ul className="flex flex-wrap gap-x-4 gap-y-1">
          {classes.map(({ least, greatest }, index) => (
            <li key={least} className="inline-flex items-center gap-2">
              <span
                aria-hidden
                className={`inline-flex min-h-6 min-w-9 items-center justify-center rounded border text-[0.5rem] ${LOOKS[index] ?? ""}`}
              >
                {BAR.repeat(index + 1)}
              </span>
              {map.range(formatMillions(least), formatMillions(greatest))}
            </li>
          ))}
          <li>{map.together}</li>
          <li>{map.none}</li>
        </ul>
      </div>
    </div>
  );
}

interface TileProps extends CommuneTilesProps {
  code: string;
  classes: ReturnType<typeof valueClasses>;
}

function Tile({ code, rows, classes }: TileProps) {
  const { map } = spokenWords().release;
  const name = nameOfKey("commune", code, spokenWords());
  const row = rows.find(({ keys }) => keys.includes(code));
  const rank = row?.keys.length === 1 ? classOf(row.vnd, classes) : 0;
  const mark =
    row === undefined ? "·" : rank === 0 ? (letterOf(row, rows) ?? "") : BAR.repeat(rank);
  const amount = row === undefined ? "" : formatMoney(row.vnd);
  const label =
    row === undefined
      ? map.tileNone(name)
      : rank === 0
        ? map.tileTogether(name, amount)
        : map.tile(name, amount, rank);
  const look =
    row === undefined
      ? "border-line text-muted"
      : rank === 0
        ? "border-2 border-dashed border-bay bg-bay-soft"
        : (LOOKS[rank - 1] ?? "border-field");
  return (
    <a
      href={`#${rowAnchor(row === undefined ? null : code)}`}
      className={`flex h-11 flex-col items-center justify-center rounded border px-0.5 text-center leading-none sm:h-14 print:h-11 ${look}`}
    >
      <span className="sr-only">{label}</span>
      <span aria-hidden className="text-xs font-semibold sm:hidden">
        {initialsOf(code)}
      </span>
      <span aria-hidden className="text-[0.6875rem] leading-tight font-medium max-sm:hidden">
        {shortName(code)}
      </span>
      <span
        aria-hidden
        className={`mt-1 ${rank === 0 ? "text-sm font-bold" : "text-[0.625rem] tracking-widest"}`}
      >
        {mark}
      </span>
    </a>
  );
}

/** "Phường Bãi Cháy" as "Bãi Cháy". */
function shortName(code: string): string {
  return (communeByCode(code)?.name ?? code).replace(/^(Phường|Xã|Đặc khu) /, "");
}

/** "Bãi Cháy" as "BC", "Móng Cái 2" as "MC2": whoever needs the whole name finds it in the table. */
function initialsOf(code: string): string {
  return shortName(code)
    .split(" ")
    .map((word) => word.charAt(0))
    .join("");
}
