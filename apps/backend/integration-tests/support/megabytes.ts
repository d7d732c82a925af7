/** So much that nobody has typed, a megabyte at a time. */
export function megabytes(count: number): ReadableStream {
  const chunk = Buffer.alloc(1_000_000, 0x61);
  let left = count;
  return new ReadableStream({
    pull(stream) {
      left -= 1;
      stream.enqueue(chunk);
      if (left === 0) stream.close();
    },
  });
}
