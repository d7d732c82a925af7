import type { provincialRelease as vietnamese } from "../vi/provincial-release";

const GROUPS: Partial<Record<number, string>> = {
  1: "Food",
  2: "Drinks",
  3: "Medicinal plants and what is made of them",
  4: "Handicrafts",
  5: "Ornamental plants and animals",
  6: "Community tourism, ecotourism and places to visit",
};

/** What the public statistics page says of the province's own figures, in English. */
export const provincialRelease: typeof vietnamese = {
  heading: (period: string) => `The province's online retail, ${period}`,
  amount: (amount: string) => `${amount} đồng`,
  interval: (lower: string, upper: string) =>
    `90% interval: ${lower} to ${upper} đồng. Of many intervals made this way, about nine in ten hold the true figure.`,
  knownOnly:
    "Too few returns came to estimate the rest: this is only what is known, and less than the truth.",
  share: { goods: "of retail of goods", goods_services: "of retail of goods and services" },
  shareInterval: (lower: string, upper: string) => `90% interval: ${lower}–${upper}`,
  facts: {
    floor: "Of it on this market",
    known: "Known, not estimated",
    returns: "Returns received",
    chat: "Ordered by chat or phone (not in it)",
    next: "Next release",
  },
  returns: (returns: string, expected: string) => `${returns} of ${expected}`,
  outside: (count: string) =>
    `${count} sellers on the market are not in the province's list: only what they sell here is counted.`,
  coverage: (sellers: string) =>
    `Only the ${sellers} sellers of the province's list. Of whoever is not on it, nothing sold outside this market is in the figure.`,
  coverageOfMonths: (sellers: string) =>
    `Only the sellers of the province's list: ${sellers} in all, each counted once a month. Of whoever is not on it, nothing sold outside this market is in the figure.`,
  divided: (amount: string, of: string) => `${amount} đồng divided by ${of} billion đồng`,
  published: (status: string, day: string) => `${status}, published on ${day}`,
  ofPeriod: (period: string, value: string) => `${period} ${value} billion đồng`,
  madeUpRetail: "This denominator was made up for demonstration; no office published it.",
  verdict: {
    below: (period: string) => `The share of ${period} is below the target.`,
    above: (period: string) => `The share of ${period} is above the target.`,
    undecided: (period: string) =>
      `From what is known, nobody can say yet whether the share of ${period} is above or below the target.`,
  },
  notAYear: "It is not the share of a whole year.",
  targetCounts:
    "The target counts every seller in the province, this figure only those on the list: it tells how much there is at least, and not whether the province has reached its target.",
  version: (version: string, day: string) => `Version ${version}, released on ${day}.`,
  revised: "Why it was revised:",
  demonstration: "Demonstration orders are in it: this is no official figure.",
  method:
    "Sales on this market are counted in full. Sales elsewhere come from the sellers' monthly returns; sellers without one are estimated from others of their kind and size.",
  check: (hash: string) => `Check sum of the outcome (SHA-256): ${hash}`,
  openTable: "Table of figures",
  tables: {
    commune: {
      heading: "By commune of the seller",
      text: "Counted order by order: goods delivered through this market, by where the seller was at delivery. Nobody knows sales elsewhere by commune.",
    },
    group: {
      heading: "By product group",
      text: "Counted order by order: goods delivered through this market.",
    },
    star: {
      heading: "By OCOP star",
      text: "Counted order by order: goods delivered through this market, by the star in force on the day of the order.",
    },
    kind: {
      heading: "By kind of seller",
      text: "Sales through this market are counted, those elsewhere come from monthly returns, sellers without one are estimated. Only the total has an interval.",
    },
    channel: {
      heading: "By channel",
      text: "Only this market is counted. Other channels are known from returns alone; what sellers without one sold is estimated, and not told by channel.",
    },
  },
  floorShare: (share: string) =>
    `This market delivered ${share} of the figure above; the rest was sold elsewhere.`,
  floorShareOfKnown: (share: string) =>
    `This market delivered ${share} of what is known; how much was sold elsewhere is not known in full.`,
  chatApart: "Ordered by chat or phone: a class of its own, never part of the total.",
  noShare:
    "No share of retail yet: the province's retail total for this period has not been published, or not been recorded here.",
  target: (target: string, of: string, year: string) =>
    `The province's target: ${target} ${of} by ${year}.`,
  targetOf: "of total retail",
  trend: {
    heading: "Periods released so far",
    text: "Each period in its latest version. The thin line is the 90% interval.",
    knownOnly:
      "Striped bars: only what is known, less than the truth, and not to be compared with periods estimated in full.",
    longer: "Quarters and years released so far",
    longerText: "Each in its latest version. The province's target is one of a year.",
    longerEntry: (period: string, total: string, sureness: string) =>
      `${period}: ${total} (${sureness})`,
    sureness: (lower: string, upper: string) => `90%: ${lower} – ${upper}`,
    longerShare: (percent: string, sureness: string | null, denominator: string) =>
      `${percent} ${denominator}${sureness === null ? "" : ` (${sureness})`}`,
    describe: (count: number, last: string, total: string) =>
      `Chart of ${String(count)} released periods; the latest is ${last} with ${total}.`,
  },
  versions: {
    heading: "All releases",
    text: "A revised period keeps every version that was public.",
    entry: (period: string, version: string, day: string, total: string) =>
      `${period}, version ${version}, ${day}: ${total}`,
    all: "Every version (CSV)",
    file: (period: string, version: string) => `JSON: ${period}, version ${version}`,
  },
  calendar: {
    basis: { set: "set", rule: "planned" },
    entry: (day: string, period: string, basis: string) => `${day}: ${period} (${basis})`,
    file: "Calendar of the next 12 months (CSV)",
  },
  definitions: "Definitions of numerator and denominators",
  methodInShort: "The method in short (Vietnamese)",
  fullMethod: (version: string) =>
    `The method in full, as it stands; this period was made by version ${version}.`,
  kinds: {
    cooperative: "Cooperatives",
    cooperative_group: "Cooperative groups",
    household: "Household businesses",
    farm: "Farms",
    enterprise: "Enterprises",
    unknown: "Not in the province's list",
  },
  channels: {
    own_floor: "Chợ Làng",
    other_floors: "Other platforms",
    own_site: "Sellers' own sites",
    social_chat: "Social media and chat",
    phone: "Phone",
    estimated: "Estimated for sellers without a return",
  },
  group: (id: number, name: string) => GROUPS[id] ?? name,
  together: (count: number) => `${String(count)} together`,
  noSales: "Nothing delivered through this market",
  column: {
    commune: "Commune",
    group: "Product group",
    star: "Star",
    kind: "Kind of seller",
    channel: "Channel",
    period: "Period",
    goods: "Goods (₫)",
    share: "Share",
    basis: "How known",
    of: "Part of",
    version: "Version",
    releasedOn: "Released on",
    keys: "Codes",
    name: "Name",
    total: "Total (₫)",
    known: "Known part (₫)",
    interval: "90% interval (₫)",
    lower: "Lower 90% bound (₫)",
    upper: "Upper 90% bound (₫)",
    floor: "On this market (₫)",
    chat: "Chat and phone (₫)",
    returns: "Returns",
    expected: "Sellers in the list, once a month each",
    estimate: "How worked out",
    reason: "Reason of the revision",
    method: "Version of the method",
    outputsHash: "SHA-256 of the outcome",
    dayBasis: "Basis of the day",
  },
  shareColumn: {
    percent: (retail: string) => `Share of ${retail} (%)`,
    lower: (retail: string) => `Lower 90% bound of the share of ${retail} (%)`,
    upper: (retail: string) => `Upper 90% bound of the share of ${retail} (%)`,
    of: (retail: string) => `Total ${retail} (billion ₫)`,
    status: (retail: string) => `Status of total ${retail}`,
    publishedOn: (retail: string) => `Total ${retail} published on`,
  },
  estimate: { estimated: "estimated in full", known_only: "only what is known" },
  unknownChat: "unknown: no return has come",
  basis: {
    counted: "counted",
    reported: "reported",
    estimated: "estimated",
    mixed: "counted, reported and estimated",
  },
  of: { floor: "goods on this market", online: "online retail", chat: "chat and phone" },
  map: {
    label: (heading: string) =>
      `Map of tiles: ${heading}. Each tile is one unit, placed roughly where it lies, and leads to its row of the table.`,
    tile: (name: string, amount: string, rank: number) =>
      `${name}: ${amount}, class ${String(rank)}`,
    tileTogether: (name: string, amount: string) =>
      `${name}: told together with others, ${amount} in all`,
    tileNone: (name: string) => `${name}: nothing delivered`,
    legend: "Classes by goods: the more bars, the more",
    one: (value: string) => `${value} million ₫`,
    range: (least: string, greatest: string) => `${least} – ${greatest} million ₫`,
    together: "A, B… told together with those of the same letter",
    none: "· nothing delivered",
  },
  describe: (top: string, amount: string, share: string) =>
    `Bar chart. The largest: ${top}, ${amount}, ${share} of all.`,
  files: {
    csv: "CSV",
    json: "JSON",
    of: (format: string, heading: string) => `Download ${format}: ${heading}`,
  },
  disclosure:
    "A figure of fewer than three sellers, or of nearly one alone, is told together with others; a later version never takes apart what stood together. The method says what is kept secret by this, and what is not yet.",
  otherLanguage: { label: "Đọc trang này bằng tiếng Việt", href: "/thong-ke", language: "vi" },
};
