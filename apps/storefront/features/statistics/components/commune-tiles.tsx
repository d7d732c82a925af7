import { nameOfKey } from "../name-of-row";
import { letterOf, type ReleaseRow } from "../release-rows";
import { classOf, valueClasses } from "../value-classes";
import { formatMillions, formatMoney } from "../spoken-formats";
import { spokenWords } from "../spoken-words";
import { CommuneGrid, CommuneTile } from "./commune-grid";
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
 * A release by commune as a map of tiles, each a link to its row of the table.
 * Classes are told by bars and by shade; the table is the alternative in words.
 */
export function CommuneTiles({ rows }: CommuneTilesProps) {
  const { map, tables } = spokenWords().release;
  const classes = valueClasses(rows.filter(({ keys }) => keys.length === 1).map(({ vnd }) => vnd));
  return (
    <div className="flex flex-col gap-3">
      <CommuneGrid
        label={map.label(tables.commune.heading)}
        tileOf={(code) => <Tile code={code} rows={rows} classes={classes} />}
      />
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
              {rangeText(least, greatest)}
            </li>
          ))}
          <li>{map.together}</li>
          <li>{map.none}</li>
        </ul>
      </div>
    </div>
  );
}

/** From the least to the greatest in millions, or the one value that both are. */
function rangeText(least: number, greatest: number): string {
  const { range, one } = spokenWords().release.map;
  const [from, to] = [formatMillions(least), formatMillions(greatest)];
  return from === to ? one(from) : range(from, to);
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
    <CommuneTile
      code={code}
      href={`#${rowAnchor(row === undefined ? null : code)}`}
      label={label}
      look={look}
    >
      <span
        aria-hidden
        className={`mt-1 ${rank === 0 ? "text-sm font-bold" : "text-[0.625rem] tracking-widest"}`}
      >
        {mark}
      </span>
    </CommuneTile>
  );
}
