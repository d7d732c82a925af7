/** A year, a quarter, a month, or the first months of a year (`2025-01/2025-11`). */
export const PERIOD_PATTERN = String.raw`20\d{2}(-Q[1-4]|-(0[1-9]|1[0-2])|-01/20\d{2}-(0[2-9]|1[0-2]))?`;
export const MONTH_PATTERN = String.raw`^20\d{2}-(0[1-9]|1[0-2])$`;
export const DAY_PATTERN = String.raw`^20\d{2}-\d{2}-\d{2}$`;
export const INSTANT_PATTERN = String.raw`^20\d{2}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$`;
