import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils";
import { FAKE_GATEWAY_MODULE } from "../modules/fake-gateway";
import type FakeGatewayModuleService from "../modules/fake-gateway/service";

/** What a stand-in keeps, by names of its own. */
export interface FakeStore {
  read(key: string): Promise<Record<string, unknown> | null>;
  write(key: string, data: Record<string, unknown>): Promise<void>;
}

const KEEP = `INSERT INTO fake_gateway_record (id, gateway, key, data)
  SELECT * FROM jsonb_to_recordset(?::jsonb) AS kept (id text, gateway text, key text, data jsonb)
  ON CONFLICT (gateway, key) WHERE deleted_at IS NULL
  DO UPDATE SET data = excluded.data, updated_at = now()`;

/**
 * Runs `job`, which answers one request to a stand-in, on what that one keeps in the database. All that it writes is
 * kept in one instant at its end, as a gateway keeps it: a killed process leaves all of it or nothing. Nothing is
 * kept when it throws. The caller lets one request of a gateway in at a time, and answers after it.
 */
export async function withFakeStore<Result>(
  container: MedusaContainer,
  gateway: string,
  job: (store: FakeStore) => Promise<Result>,
): Promise<Result> {
  const records: FakeGatewayModuleService = container.resolve(FAKE_GATEWAY_MODULE);
  const written = new Map<string, Record<string, unknown>>();
  const result = await job({
    read: async (key) => {
      const [known] = await records.listFakeGatewayRecords({ gateway, key }, { take: 1 });
      return written.get(key) ?? known?.data ?? null;
    },
    write: (key, data) => {
      written.set(key, data);
      return Promise.resolve();
    },
  });
  if (written.size > 0) {
    const database = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION);
    const rows = [...written].map(([key, data]) => ({
      id: generateEntityId(undefined, "fake"),
      gateway,
      key,
      data,
    }));
    await database.raw(KEEP, [JSON.stringify(rows)]);
  }
  return result;
}
