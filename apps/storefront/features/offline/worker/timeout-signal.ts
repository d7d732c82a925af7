/** `AbortSignal.timeout` for browsers that have service workers but not that: Safari 15, Chrome before 103. */
export function timeoutSignal(milliseconds: number): AbortSignal {
  const controller = new AbortController();
  setTimeout(() => {
    controller.abort(new DOMException("No answer in time", "TimeoutError"));
  }, milliseconds);
  return controller.signal;
}
