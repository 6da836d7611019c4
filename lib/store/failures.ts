/**
 * Thrown inside the store to abort a transaction with a reason; `toStoreError` turns them into values.
 * Nothing outside lib/store sees them thrown, except as the rejection of a read.
 */
export class NewerDatabase extends Error {
  override name = 'NewerDatabase';
  constructor(database: string) {
    super(`A newer Normscope wrote the database "${database}".`);
  }
}

export class InvalidRecord extends Error {
  override name = 'InvalidRecord';
  readonly place: string;
  readonly problem: string;
  constructor(place: string, problem: string, cause?: unknown) {
    super(`${place}: ${problem}`, { cause });
    this.place = place;
    this.problem = problem;
  }
}

/** A norm that would go while tags refer to it. */
export class NormInUse extends Error {
  override name = 'NormInUse';
  readonly id: string;
  constructor(id: string) {
    super(`Tags refer to ${id}.`);
    this.id = id;
  }
}

export class RecordGone extends Error {
  override name = 'RecordGone';
  readonly id: string;
  constructor(id: string) {
    super(`No record ${id}; it was deleted or never saved.`);
    this.id = id;
  }
}
