import { isSeriesId, SERIES } from "@cho-lang/retail-statistics/series";
import { formatCount } from "@/features/statistics/format-figures";
import { formatDecimal, formatPeriod } from "@/features/statistics/format-official";
import { formatDay } from "@/lib/format-day";
import type { ActValue, ProvinceAct } from "@/lib/medusa/province";
import { officialStatistics } from "@/messages/vi/official-statistics";
import { provinceDoor } from "@/messages/vi/province-door";
import { provinceForms } from "@/messages/vi/province-forms";
import { sellerPeople } from "@/messages/vi/seller-people";
import { sellerPeopleForms } from "@/messages/vi/seller-people-forms";
import { formatReportPeriod } from "./format-report-period";

const messages = provinceDoor.log;
const UNDONE = ".undone";

function wordOf(words: Record<string, string>, key: string): string {
  return words[key] ?? key;
}

/** Who did something, as her role is called. */
export function roleWord(role: string): string {
  return wordOf({ ...sellerPeopleForms.role, ...sellerPeople.log.roles }, role);
}

/** What was done, or was not done after all. */
export function actionWords(action: string): string {
  return action.endsWith(UNDONE)
    ? messages.undone(wordOf(messages.action, action.slice(0, -UNDONE.length)))
    : wordOf(messages.action, action);
}

/** What it was done to, by its name; "" for what needs none. */
export function subjectWords({ release, period, seller, person }: ProvinceAct): string {
  const named = release
    ? provinceDoor.releases.name(formatPeriod(release.period), String(release.version))
    : null;
  const about = period === null ? null : formatReportPeriod(period);
  return [named, seller, about, person].filter((one) => one !== null).join(", ");
}

/** What was set, as label and value with what stood there before; without what says nothing. */
export function changeWords({ set }: ProvinceAct): [label: string, value: string][] {
  return set.flatMap(({ field, before, after }): [string, string][] => {
    const [was, is] = [valueWords(field, before), valueWords(field, after)];
    if (is === "" || (after === false && before !== true)) return [];
    const text = was === "" || was === is ? is : messages.instead(is, was);
    return [[wordOf(messages.field, field), text]];
  });
}

function valueWords(field: string, value: ActValue): string {
  if (value === null) return "";
  if (Array.isArray(value)) return value.map(observationWords).join("; ");
  if (typeof value === "boolean") return value ? messages.yes : messages.no;
  if (typeof value === "number") return formatCount(value);
  if (field === "release_on") return formatDay(value);
  if (field === "treatment") return wordOf(provinceForms.odd.treatment, value);
  return field === "role" ? roleWord(value) : value;
}

/** A published value as the log keeps it, `<series> <period>: <value> (<status>)`. */
function observationWords(text: string): string {
  const [, series = "", period = "", value = "", status = ""] =
    /^(\S+) (\S+): (\S+) \((\w+)\)$/.exec(text) ?? [];
  return isSeriesId(series)
    ? `${SERIES[series].name.vi}, ${formatPeriod(period)}: ${formatDecimal(value)} (${wordOf(officialStatistics.status, status)})`
    : text;
}
