/** Seconds between two "still at it" lines of a long step. */
const STILL_RUNNING_SECONDS = 15;

/** `1.2 s`, or `2 m 05 s` from a minute on. */
export function seconds(milliseconds: number): string {
  const whole = milliseconds / 1000;
  if (whole < 60) return `${whole.toFixed(1)} s`;
  const rest = Math.round(whole % 60);
  return `${Math.floor(whole / 60)} m ${String(rest).padStart(2, "0")} s`;
}

export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/**
 * Runs one long step, saying that it began, that it is still going, and how long it took.
 * A failure is said too and thrown on.
 */
export async function step<T>(title: string, work: () => Promise<T>): Promise<T> {
  const started = Date.now();
  say(`▸ ${title} …`);
  const still = setInterval(
    () => say(`  … ${title}: ${seconds(Date.now() - started)}`),
    STILL_RUNNING_SECONDS * 1000,
  );
  try {
    const result = await work();
    say(`✓ ${title} (${seconds(Date.now() - started)})`);
    return result;
  } catch (error) {
    say(`✗ ${title} (${seconds(Date.now() - started)})`);
    throw error;
  } finally {
    clearInterval(still);
  }
}
