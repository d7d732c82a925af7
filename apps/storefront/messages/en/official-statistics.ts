import type { officialStatistics as vietnamese } from "../vi/official-statistics";

/** What the public statistics page says of official figures, in English. */
export const officialStatistics: typeof vietnamese = {
  onThisPage: "On this page",
  jump: {
    market: "Sold through this market",
    national: "National figures",
    targets: "Targets",
    revisions: "Revised figures",
  },
  heading: "What the national figures say",
  text: "These figures were published by state offices for the whole country and are not this market's. No other source publishes a share that Quảng Ninh has reached.",
  unreachable: "The national figures can't be loaded right now. Please try again in a few minutes.",
  none: "Not enough has been published to work out a share.",
  share: {
    heading: (year: string) => `E-commerce in retail, ${year}`,
    goods: "retail of goods",
    goods_services: "retail of goods and consumer services",
    of: (denominator: string) => `of ${denominator}`,
    published: "published denominator",
    ratio: "estimated denominator",
    sum: (numerator: string, denominator: string) =>
      `${numerator} divided by ${denominator} thousand billion đồng`,
    ratioNote: (whole: string, part: string, partWhole: string, period: string) =>
      `No publication of the whole year's goods was found. Estimated by ratio: ${whole} × ${part} / ${partWhole} thousand billion đồng, with the share of goods of ${period}.`,
    sources: "Sources",
  },
  chart: {
    describe: (parts: string) =>
      `Bar chart: ${parts}. Upright lines and dashed frames are targets.`,
    part: (share: string, denominator: string) => `${share} of ${denominator}`,
    target: (share: string, year: string) => `${share} (${year})`,
    legend: "Upright lines and dashed frames: targets of the year in brackets.",
  },
  assumption: {
    heading: "What is assumed",
    rate: (numerator: string, rate: string) =>
      `The numerator was published in dollars (${numerator} billion USD). We take ${rate} đồng for a dollar: an assumption, the source does not tell its rate.`,
    published: (share: string, lowest: string, highest: string) =>
      `The Ministry of Industry and Trade published ${share} of retail of goods and services. That rounded figure agrees with any rate from ${lowest} to ${highest} đồng for a dollar.`,
    scope:
      "The source does not separate goods from services in the numerator, so the share of goods alone may be too high.",
  },
  targets: {
    yes: "yes",
    no: "no",
    heading: "Targets and their instruments",
    year: (year: string) => `in ${year}`,
    above: (share: string) => `above ${share}`,
    range: (from: string, to: string) => `${from}–${to}`,
    unstated: "total retail (the source does not say which total)",
    area: { vietnam: "Việt Nam", quang_ninh: "Quảng Ninh" },
  },
  quarter: {
    heading: (quarter: string) => `${quarter}: two published figures`,
    text: (sum: string, published: string, difference: string, percent: string) =>
      `The three months as they first came out add up to ${sum} thousand billion đồng; the quarter was published as ${published}. The difference is ${difference} thousand billion đồng (${percent}).`,
    revised:
      "That is more than rounding: months were revised without being published again. That is why this page keeps every publication.",
    rounded: "Rounding may explain it.",
    caption: "Retail sales of goods and consumer services, thousand billion đồng",
    period: "Period",
    publishedOn: (day: string) => `Published ${day}`,
    sum: "Sum of three months",
    published: "Whole quarter",
    difference: "Difference",
    unknown: "–",
  },
  indicators: {
    heading: "Other indicators of the digital economy",
    text: "A register of indicators, targets and instruments. No result with a source that can be read was found, so none is entered.",
    bound: {
      above: (value: string) => `above ${value}`,
      at_least: (value: string) => `at least ${value}`,
      exactly: (value: string) => value,
    },
    enterprises: (count: string) => `${count} enterprises`,
  },
  definitions: {
    heading: "Definitions",
    version: (version: string, day: string) => `Version ${version}, in use from ${day}`,
  },
  files: {
    heading: "Download the national figures",
    observations: "Every publication (CSV)",
    shares: "Shares (CSV)",
    targets: "Targets (CSV)",
    json: "Everything (JSON)",
    asOf: (day: string) => `With all that was published by ${day}.`,
  },
  status: {
    estimate: "estimate",
    preliminary: "preliminary",
    revised: "revised",
    final: "final",
  },
  unit: {
    thousand_billion_vnd: "thousand billion đồng",
    billion_vnd: "billion đồng",
    billion_usd: "billion USD",
    percent: "%",
  },
  period: {
    year: (year: string) => `Year ${year}`,
    quarter: (quarter: string, year: string) => `Quarter ${quarter}/${year}`,
    month: (month: string, year: string) => `Month ${month}/${year}`,
    firstMonths: (count: string, year: string) => `First ${count} months of ${year}`,
  },
  column: {
    series: "Series",
    name: "Name",
    period: "Period",
    value: "Value",
    unit: "Unit",
    status: "Status",
    publishedOn: "Published on",
    recordedAt: "Recorded at",
    source: "Source",
    address: "Address of the source",
    year: "Year",
    denominator: "Denominator",
    percent: "Share (%)",
    numeratorValue: "Numerator (thousand billion đồng)",
    denominatorValue: "Denominator (thousand billion đồng)",
    basis: "Basis of the denominator",
    asOf: "As published by",
    rate: "Đồng for a dollar (assumed)",
    area: "Area",
    from: "From (%)",
    to: "To (%)",
    above: "Must exceed",
    instrument: "Instrument",
  },
};
