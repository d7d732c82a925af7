import { connection } from "next/server";
import { StatisticsPage } from "./components/statistics-page";
import { currentOfficialStatistics } from "./queries/current-official-statistics";
import { currentReleases } from "./queries/current-releases";
import { currentSales } from "./queries/current-sales";
import type { Language } from "./words";

/** The page of public figures in a language, with what is known at this moment. */
export async function drawStatistics(language: Language) {
  await connection();
  const [sales, official, releases] = await Promise.all([
    currentSales(),
    currentOfficialStatistics(),
    currentReleases(),
  ]);
  return (
    <StatisticsPage sales={sales} official={official} releases={releases} language={language} />
  );
}
