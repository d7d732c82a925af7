/** Does a job once what was changed is on the screen, so that a finger sees its effect before the work that it starts. */
export function afterPaint(job: () => void): void {
  requestAnimationFrame(() => setTimeout(job));
}
