import type { EntityManager } from "@medusajs/framework/mikro-orm/postgresql";
import type { Context } from "@medusajs/framework/types";
import {
  generateEntityId,
  InjectManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils";
import VisitCount from "./models/visit-count";

/** Takes id, source, day and count. A count never falls: an older one that arrives late changes nothing. */
const KEEP = `INSERT INTO visit_count (id, source, day, visits) VALUES (?, ?, ?, ?)
  ON CONFLICT (source, day) WHERE deleted_at IS NULL
  DO UPDATE SET visits = greatest(visit_count.visits, excluded.visits), updated_at = now()`;

/** Takes the first and the last day. */
const BY_MONTH = `SELECT left(day, 7) AS month, sum(visits)::float8 AS visits FROM visit_count
  WHERE day BETWEEN ? AND ? AND deleted_at IS NULL GROUP BY 1 ORDER BY 1`;

const FIRST = `SELECT min(day) AS day FROM visit_count WHERE deleted_at IS NULL`;

/** What one process of the storefront has counted of one day by now. */
export interface CountedVisits {
  source: string;
  /** YYYY-MM-DD. */
  day: string;
  visits: number;
}

/** Visits of one month, YYYY-MM. */
export interface VisitsInMonth {
  month: string;
  visits: number;
}

export default class VisitModuleService extends MedusaService({ VisitCount }) {
  /** Keeps what a process has counted of a day. Harmless to repeat. */
  @InjectManager()
  async keep(
    { source, day, visits }: CountedVisits,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    await context.manager?.execute(KEEP, [generateEntityId("", "visit"), source, day, visits]);
  }

  /** Visits from one day to another (YYYY-MM-DD) by month; a month without any is left out. */
  @InjectManager()
  async sumByMonth(
    { from, until }: { from: string; until: string },
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<VisitsInMonth[]> {
    return (await context.manager?.execute<VisitsInMonth[]>(BY_MONTH, [from, until])) ?? [];
  }

  /** The first day of which any was counted; null before. */
  @InjectManager()
  async firstDay(@MedusaContext() context: Context<EntityManager> = {}): Promise<string | null> {
    const rows = await context.manager?.execute<{ day: string | null }[]>(FIRST);
    return rows?.[0]?.day ?? null;
  }
}
