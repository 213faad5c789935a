import type { Problem } from '../check/finding.ts';

/** What else is known of a fault. */
export interface FaultDetails {
  /** A few words of ours, such as a status or a column of the descriptor; never content of the download. */
  readonly value?: string | undefined;
  /** The next try may succeed. */
  readonly passes?: boolean;
  /** Milliseconds that the server asks to wait first. */
  readonly wait?: number | undefined;
}

/** A download that cannot be used, in the words of a finding. */
export class FetchFault extends Error {
  override readonly name = 'FetchFault';
  readonly problem: Problem;
  readonly value: string | undefined;
  readonly passes: boolean;
  readonly wait: number | undefined;

  constructor(problem: Problem, { value, passes = false, wait }: FaultDetails = {}) {
    super(problem.message.en);
    this.problem = problem;
    this.value = value;
    this.passes = passes;
    this.wait = wait;
  }
}
