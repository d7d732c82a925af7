import { Agent, request } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { HouseError } from "../house/house-error";
import { loadOf, requestOf, type Load } from "./drive";
import type { Ask } from "./questions";

/** The status of an answer that came whole. */
function answer(url: string, ask: Ask, headers: Record<string, string>, agent: Agent) {
  const { body, ...options } = requestOf(ask, headers);
  return new Promise<number>((resolve, reject) => {
    const asked = request(url + ask.path, { ...options, agent }, (response) => {
      response.resume();
      response.on("end", () => resolve(response.statusCode ?? 0));
    });
    asked.on("error", reject).end(body);
  });
}

/**
 * Asks all of `asks`, `rate` a second at even distances, however long the answers take, as many visitors do who know
 * nothing of each other. Times count from when a question was due, so that none is forgotten that had to wait.
 * @throws HouseError when an answer is not 200.
 */
export async function pace(
  url: string,
  asks: readonly Ask[],
  { headers, rate }: { headers: Record<string, string>; rate: number },
): Promise<Load> {
  const agent = new Agent({ keepAlive: true });
  const started = performance.now();
  const times = await Promise.all(
    asks.map(async (ask, at) => {
      const due = started + (1_000 * at) / rate;
      await wait(due - performance.now());
      const status = await answer(url, ask, headers, agent);
      if (status !== 200) throw new HouseError(`${url}${ask.path} was answered with ${status}`);
      return performance.now() - due;
    }),
  );
  agent.destroy();
  return loadOf(times, performance.now() - started);
}
