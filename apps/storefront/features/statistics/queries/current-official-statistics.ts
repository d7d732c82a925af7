import {
  readOfficialStatisticsWire,
  toOfficialStatistics,
  type OfficialStatistics,
} from "@/lib/medusa/official-statistics";

/** Official figures as they stand now; `null` when the backend does not answer. */
export async function currentOfficialStatistics(): Promise<OfficialStatistics | null> {
  return readOfficialStatisticsWire().then(toOfficialStatistics, () => null);
}
