import type { Metadata } from "next";
import { connection } from "next/server";
import { StatisticsPage } from "@/features/statistics/components/statistics-page";
import { currentOfficialStatistics } from "@/features/statistics/queries/current-official-statistics";
import { currentReleases } from "@/features/statistics/queries/current-releases";
import { currentSales } from "@/features/statistics/queries/current-sales";
import { statistics as messages } from "@/messages/vi/statistics";

export const metadata: Metadata = {
  title: messages.title,
  description: messages.description,
  alternates: { canonical: "/thong-ke" },
};

/**
 * `/thong-ke`: delivered sales and what official figures say, for everybody. Rendered on request: always
 * today's figures.
 */
export default async function Page() {
  await connection();
  const [sales, official, releases] = await Promise.all([
    currentSales(),
    currentOfficialStatistics(),
    currentReleases(),
  ]);
  return <StatisticsPage sales={sales} official={official} releases={releases} />;
}
