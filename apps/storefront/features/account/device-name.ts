const SYSTEMS: [RegExp, string][] = [
  [/iPhone/, "iPhone"],
  [/iPad/, "iPad"],
  [/Android/, "Android"],
  [/Windows/, "Windows"],
  [/Mac OS X/, "Mac"],
  [/Linux/, "Linux"],
];

/** In this order: most browsers name others too. */
const BROWSERS: [RegExp, string][] = [
  [/Zalo/i, "Zalo"],
  [/FBAN|FBAV/, "Facebook"],
  [/coc_coc_browser/i, "Cốc Cốc"],
  [/SamsungBrowser/, "Samsung Internet"],
  [/Edg(?:A|iOS)?\//, "Edge"],
  [/Firefox|FxiOS/, "Firefox"],
  [/Chrome|CriOS/, "Chrome"],
  [/Safari/, "Safari"],
];

function named(agent: string, names: [RegExp, string][]): string | undefined {
  return names.find(([pattern]) => pattern.test(agent))?.[1];
}

/** What somebody may know a device by, e.g. "Chrome, Android"; empty where nothing is known. */
export function deviceName(userAgent: string): string {
  return [named(userAgent, BROWSERS), named(userAgent, SYSTEMS)]
    .filter((name) => name !== undefined)
    .join(", ");
}
