/**
 * Ends this process once nobody reads any more what it tells. The house that started it was killed then, and
 * takes care of nothing. Without this each line that fails to be told is an error that is told, for ever: a
 * whole core's work.
 */
export function endWithReader() {
  for (const stream of [process.stdout, process.stderr]) {
    // Of a full disk, say, the line is lost and nothing else.
    stream.on("error", ({ code }) => {
      if (code === "EPIPE") process.exit(1);
    });
  }
}
