import { setTimeout as wait } from "node:timers/promises";
import type { ChaosHouse } from "./house";
import { STRIKING, type Fault, type Plan, type Step } from "./plan";
import { Lost, send, type Answer, type Asked, type Loss } from "./send";

const PAUSE_MS = 250;
const PATIENCE_MS = 150_000;

/** The shopper of a run gave up when a request was lost. */
export class Gone extends Error {}

/** A request got no answer, or none but failures, however often it was sent. */
export class Unanswered extends Error {}

/** Sends the requests of one run, the fault of its plan among them, each again until it is answered, as people do. */
export class Client {
  /** Requests that nobody heard the answer of, by step: those that a fault or a kill struck. */
  readonly lost: Step[] = [];
  /** How each request was answered, as "step status". */
  readonly answered: string[] = [];
  /** Whether the fault of the plan has come to pass: its step may never be reached. */
  struck = false;

  constructor(
    private readonly house: ChaosHouse,
    readonly plan: Plan,
    private readonly key: string,
  ) {}

  /** A request to the market's store, or with somebody's log-in to what is hers. */
  market(step: Step, path: string, body?: object, token?: string): Promise<Answer[]> {
    const headers: Record<string, string> = token
      ? { authorization: `Bearer ${token}` }
      : { "x-publishable-api-key": this.key };
    const url = `${this.house.url}${path}`;
    return this.ask(
      step,
      body ? { method: "POST", url, headers, body } : { method: "GET", url, headers },
    );
  }

  /**
   * The answers of a request: two where it was doubled, else one.
   * @throws Gone when it was lost and the shopper does not come back; Unanswered when nothing answers in time.
   */
  async ask(step: Step, asked: Asked): Promise<Answer[]> {
    if (!this.strikes(step)) return [await this.untilAnswered(step, asked, null)];
    const { fault, delay } = this.plan;
    switch (fault) {
      case "doubled":
        return Promise.all([0, 1].map(() => this.untilAnswered(step, asked, null)));
      case "unsent":
      case "unheard":
        return [await this.untilAnswered(step, asked, { kind: fault })];
      case "cut off":
        return [await this.untilAnswered(step, asked, { kind: fault, after: delay })];
      case "process killed":
      case "database killed":
        return this.whileKilling(this.untilAnswered(step, asked, null));
      default:
        return [await this.untilAnswered(step, asked, null)];
    }
  }

  /** Whether this fault is the plan's. Asked where it comes to pass. */
  meets(fault: Fault): boolean {
    if (this.plan.fault !== fault) return false;
    this.struck = true;
    return true;
  }

  private strikes(step: Step): boolean {
    const { fault, step: struck } = this.plan;
    if (this.struck || step !== struck || !STRIKING.has(fault)) return false;
    this.struck = true;
    return true;
  }

  private async whileKilling(answered: Promise<Answer>): Promise<Answer[]> {
    const { house, plan } = this;
    const kill = async () => {
      await wait(plan.delay);
      await (plan.fault === "process killed" ? house.killBackend() : house.killDatabase());
    };
    const killed = kill();
    try {
      return [await answered];
    } finally {
      // Also for one who does not come back: what was killed has to stand again.
      await killed;
    }
  }

  private async untilAnswered(step: Step, asked: Asked, loss: Loss | null): Promise<Answer> {
    const deadline = Date.now() + PATIENCE_MS;
    for (let [way, tries] = [loss, 0]; ; way = null, tries += 1) {
      try {
        const answer = await send(asked, way);
        this.answered.push(`${step} ${String(answer.status)}`);
        if (answer.status < 500) return answer;
      } catch (error) {
        if (!(error instanceof Lost)) throw error;
        if (tries === 0) this.lost.push(step);
        if (!this.plan.returns) throw new Gone(error.message);
      }
      if (Date.now() > deadline)
        throw new Unanswered(`${asked.method} ${asked.url} is not answered`);
      await wait(PAUSE_MS);
    }
  }
}
