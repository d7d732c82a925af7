import type { IEventBusModuleService, Logger } from "@medusajs/framework/types";
import type { FrontEngine } from "./front-engine";
import type { SqlManager } from "./sql-manager";

/** What Medusa hands the provider; a tool that only searches needs no more than the manager. */
export interface Surroundings {
  manager: SqlManager;
  logger?: Logger;
  event_bus?: IEventBusModuleService;
}

export interface ProviderOptions {
  /** Another engine that answers texts as long as it is there. */
  front?: FrontEngine | undefined;
}

/** Event about another engine: `trouble` is what it said when it stopped answering, null when it answers. */
export const FRONT_ENGINE_CHANGED = "search.front-engine-changed";

export interface FrontEngineChanged {
  engine: string;
  trouble: string | null;
}

/** Tells the log and, by an event, the market that another engine stopped answering or answers. */
export function tellOf(
  engine: string,
  { logger, event_bus }: Surroundings,
): (trouble: string | null) => void {
  return (trouble) => {
    if (trouble === null) {
      logger?.info(`The search engine at ${engine} answers`);
    } else {
      logger?.warn(
        `The search engine at ${engine} does not answer (${trouble}); PostgreSQL answers searches`,
      );
    }
    const data: FrontEngineChanged = { engine, trouble };
    // Who cannot be told now reads it in the log.
    event_bus?.emit({ name: FRONT_ENGINE_CHANGED, data }).catch(() => undefined);
  };
}
