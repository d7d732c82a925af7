import type { ActView } from "../audit/list-acts";

/** One field that was set: what it was, null for nothing, and what it is now. */
export interface ToldField {
  field: string;
  before: ToldValue;
  after: ToldValue;
}

export type ToldValue = string | number | boolean | string[] | null;

/** A line of the province's log, with names for what it speaks of. */
export interface ProvinceAct extends Pick<ActView, "id" | "at" | "actor" | "action"> {
  release: ReleaseName | null;
  /** The period or month that it is about. */
  period: string | null;
  /** The shop, or the seller of the province's list. */
  seller: string | null;
  /** The person of the province whom it is about. */
  person: string | null;
  set: ToldField[];
}

export interface ReleaseName {
  period: string;
  version: number;
}

export interface NamesOfActs {
  releases: ReadonlyMap<string, ReleaseName>;
  sellers: ReadonlyMap<string, { name: string }>;
  people: ReadonlyMap<string, string>;
}

/** What is told of a change. Not what single sellers sold: who reads that stands in the log herself. */
const TOLD = [
  "release_on",
  "version",
  "treatment",
  "nothing_sold",
  "reason",
  "shops",
  "source",
  "recorded",
  "values",
  "rows",
  "added",
  "changed",
  "role",
  "blocked",
];

/** Names what a line speaks of, instead of its id. What has no name any more is told without one. */
export function toProvinceAct(
  { id, at, actor, action, subject, seller_id, before, after }: ActView,
  { releases, sellers, people }: NamesOfActs,
): ProvinceAct {
  const [kind = ""] = action.split(".");
  // Of what was not done after all, it tells what was to be.
  const [was, is] = action.endsWith(".undone") ? [after, before] : [before, after];
  const release = action.startsWith("release.compute")
    ? computed(subject, is)
    : releases.get(subject);
  return {
    id,
    at,
    actor,
    action,
    release: release ?? null,
    period: kind === "report" || kind === "monthly-return" ? periodOf(subject) : null,
    seller: seller_id === null ? null : (sellers.get(seller_id)?.name ?? null),
    person: people.get(subject) ?? null,
    // The version of what was worked out is in its name.
    set: TOLD.filter((field) => !(field === "version" && kind === "release")).flatMap((field) =>
      is !== null && field in is
        ? [{ field, before: toldValue(was?.[field]), after: toldValue(is[field]) }]
        : [],
    ),
  };
}

function computed(period: string, after: ActView["after"]): ReleaseName | undefined {
  return typeof after?.version === "number" ? { period, version: after.version } : undefined;
}

/** A draft is kept under its seller and month, a file under its period and form. */
function periodOf(subject: string): string {
  return subject.slice(subject.indexOf(":") + 1).split(" ")[0] ?? subject;
}

function toldValue(value: unknown): ToldValue {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
    return value;
  }
  return Array.isArray(value) ? value.map(String) : null;
}
