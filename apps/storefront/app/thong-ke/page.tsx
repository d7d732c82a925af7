import type { Metadata } from "next";
import { drawStatistics } from "@/features/statistics/draw-statistics";
import { statisticsMetadata } from "@/features/statistics/statistics-metadata";

export const metadata: Metadata = statisticsMetadata("vi");

/** `/thong-ke`: the public figures, for everybody. Rendered on request: always today's figures. */
export default function Page() {
  return drawStatistics("vi");
}
