/** Results that are worked out once; the ones that were not asked for longest make room. */
export class Memo<Result> {
  private readonly results = new Map<string, Result>();

  constructor(private readonly most: number) {}

  get(key: string, work: () => Result): Result {
    const known = this.results.get(key);
    const result = known ?? work();
    if (known !== undefined) this.results.delete(key);
    this.results.set(key, result);
    if (this.results.size > this.most) this.results.delete(this.results.keys().next().value ?? "");
    return result;
  }

  clear(): void {
    this.results.clear();
  }
}
