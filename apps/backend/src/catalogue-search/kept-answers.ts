import type { KeptAnswer } from "./kept-answer";

const MOST_ANSWERS = 2_000;
const MOST_BYTES = 32 * 1024 * 1024;

/**
 * Answers that were worked out and written once and hold as long as what they were worked out from: one
 * edition of the index on one day. With a new edition all are forgotten; the least used make room.
 */
export class KeptAnswers {
  private edition = "";
  private bytes = 0;
  private readonly answers = new Map<string, KeptAnswer>();
  private readonly making = new Map<string, Promise<KeptAnswer>>();

  /** The answer of a key in an edition. `make` runs once however many ask at once; its error is theirs. */
  async get(edition: string, key: string, make: () => Promise<KeptAnswer>): Promise<KeptAnswer> {
    if (edition !== this.edition) {
      this.edition = edition;
      this.bytes = 0;
      this.answers.clear();
      this.making.clear();
    }
    const kept = this.answers.get(key);
    if (kept) {
      this.answers.delete(key);
      this.answers.set(key, kept);
      return kept;
    }
    const making = this.making.get(key) ?? this.keep(edition, key, make());
    this.making.set(key, making);
    return making;
  }

  private async keep(
    edition: string,
    key: string,
    making: Promise<KeptAnswer>,
  ): Promise<KeptAnswer> {
    try {
      const answer = await making;
      if (edition === this.edition) {
        this.answers.set(key, answer);
        this.bytes += answer.brotli.length;
        this.makeRoom();
      }
      return answer;
    } finally {
      if (edition === this.edition) {
        this.making.delete(key);
      }
    }
  }

  private makeRoom(): void {
    for (const [key, { brotli }] of this.answers) {
      if (this.answers.size <= MOST_ANSWERS && this.bytes <= MOST_BYTES) {
        return;
      }
      this.answers.delete(key);
      this.bytes -= brotli.length;
    }
  }
}
