/** What `execFile` says of a program that ended badly. */
interface Ended {
  code?: unknown;
  signal?: unknown;
  killed?: unknown;
  stderr?: unknown;
}

/** Ends that the bounds of memory, time and size bring about; a decoder that is at fault itself crashes. */
const SIGNALS = ["SIGKILL", "SIGXCPU", "SIGXFSZ", "SIGABRT"];
const NO_ROOM = ["ENOMEM", "EAGAIN"];
const NO_MEMORY = /bad_alloc|out of memory|cannot allocate|memory allocation/i;

/** Which bound a decoder ran into, for the log; null for a photo that it read and could not open. */
export function decoderBound(error: unknown): string | null {
  const { code, signal, killed, stderr } = (error ?? {}) as Ended;
  if (killed === true) return "it took too long";
  if (SIGNALS.some((name) => name === signal)) return `ended by ${String(signal)}`;
  if (NO_ROOM.some((name) => name === code)) return `could not be started: ${String(code)}`;
  return typeof stderr === "string" && NO_MEMORY.test(stderr) ? "not enough memory" : null;
}
