/** What made the detector say that a text cites an agreement. */
export type MentionForm = 'name' | 'symbol' | 'acronym' | 'norm';

/** A place where a text cites an agreement. Offsets are UTF-16 units of the text that was searched, end exclusive. */
export type Mention = {
  start: number;
  end: number;
  agreementId: string;
  /** Norms the mention names; empty when it names the agreement as a whole. */
  normIds: string[];
  form: MentionForm;
};
