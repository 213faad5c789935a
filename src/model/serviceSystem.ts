interface Words {
  readonly id: string;
  readonly en: string;
}

/** A system beside the prevalence that yields figures of its own: a row of `systems.csv`. */
export interface ServiceSystem {
  readonly id: string;
  readonly label: Words;
  /** Offices that run it. */
  readonly runBy: string;
  readonly about: Words;
  /** Its indicators, in the order in which pages list them. */
  readonly indicators: readonly string[];
  /** Asked above its indicators where they are answers to one question, of which a reader takes one. */
  readonly choose?: Words;
  /** The dataset of `datasets.csv` that asks for its figures, where there is one. */
  readonly dataset?: string;
}
