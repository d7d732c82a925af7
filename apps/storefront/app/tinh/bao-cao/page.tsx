import { vietnamDay } from "@cho-lang/ocop/vietnam-day";
import { monthAfter } from "@cho-lang/retail-statistics/return-months";
import type { Metadata } from "next";
import { ProvinceDoorShut } from "@/features/province-door/components/province-door-shut";
import { ReportPage } from "@/features/province-door/components/report-page";
import { readProvinceFailure } from "@/features/province-door/province-failure";
import { atTheProvinceDoor } from "@/features/province-door/queries/at-the-province-door";
import { readReportPeriod, reportPath } from "@/features/province-door/report-path";
import { openOfficeReport } from "@/lib/medusa/office-reports";
import { readProvincePerson } from "@/lib/medusa/province";
import { provinceDoor } from "@/messages/vi/province-door";

const messages = provinceDoor.report;

export const metadata: Metadata = { title: messages.title, description: messages.description };

/** `/tinh/bao-cao?ky=2026-Q3&loi=`: what an office reports; of the last month that is over unless told. */
export default async function Page({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const asked = await searchParams;
  const period = readReportPeriod(asked) ?? monthAfter(vietnamDay(new Date()).slice(0, 7), -1);
  const here = reportPath(period);
  const door = await atTheProvinceDoor(here, (token) =>
    Promise.all([readProvincePerson(token), openOfficeReport(token, period)]),
  );
  if (door.kind !== "found") {
    return <ProvinceDoorShut title={messages.title} door={door} here={here} />;
  }
  const [person, found] = door.found;
  return <ReportPage person={person} {...found} failure={readProvinceFailure(asked)} />;
}
