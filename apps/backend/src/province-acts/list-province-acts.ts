import type { MedusaContainer } from "@medusajs/framework/types";
import { listActs } from "../audit/list-acts";
import { PROVINCE_MODULE } from "../modules/province";
import type ProvinceModuleService from "../modules/province/service";
import { STATISTICS_RELEASE_MODULE } from "../modules/statistics-release";
import type StatisticsReleaseModuleService from "../modules/statistics-release/service";
import { loadSellerNames } from "../statistics-releases/load-seller-names";
import { toProvinceAct, type ProvinceAct } from "./to-province-act";

/** What belongs to the province's figures, by the first word of what was done. */
const SUBJECTS = [
  "release",
  "report",
  "frame",
  "monthly-return",
  "official-statistics",
  "province-person",
];

/** Lines of the log of the province's figures, the latest first. */
export async function listProvinceActs(
  container: MedusaContainer,
  page: { offset: number; limit: number },
): Promise<{ acts: ProvinceAct[]; count: number }> {
  const $or = SUBJECTS.map((subject) => ({ action: { $like: `${subject}.%` } }));
  const { acts, count } = await listActs(container, { $or }, page);
  const id = acts.map(({ subject }) => subject);
  const releases: StatisticsReleaseModuleService = container.resolve(STATISTICS_RELEASE_MODULE);
  const province: ProvinceModuleService = container.resolve(PROVINCE_MODULE);
  const [named, people, sellers] = await Promise.all([
    releases.listStatisticsReleases(
      { id },
      { take: null, select: ["id", "period", "version"], order: { id: "ASC" } },
    ),
    province.listProvinceMembers({ id }, { take: null, select: ["id", "name"] }),
    loadSellerNames(container),
  ]);
  const names = {
    releases: new Map(named.map((one) => [one.id, { period: one.period, version: one.version }])),
    sellers,
    people: new Map(people.map((one) => [one.id, one.name])),
  };
  return { acts: acts.map((act) => toProvinceAct(act, names)), count };
}
