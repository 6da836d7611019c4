/** What words make the detector say that a text cites an agreement. */
export type NameForm = 'name' | 'symbol' | 'acronym' | 'norm';

/** The same, or the address of a link. */
export type MentionForm = NameForm | 'link';

/** A place where a text cites an agreement. Offsets are UTF-16 units of the text that was searched, end exclusive. */
export type Mention = {
  start: number;
  end: number;
  agreementId: string;
  /** Norms the mention names; empty when it names the agreement as a whole. */
  normIds: string[];
  form: MentionForm;
  /**
   * What decided, in one line for machines: a code, then details after `|`. `name`, `symbol`, `acronym`, `norm` stood alone;
   * `introduced` by an expansion, `named` in full on the page, `context|word` near, `topic` of the page; `hint|word` or `shared`
   * where several agreements have the form; `list|head`, `pinpoint|of`, `pinpoint|near`, `short|noun`; `link|beginning` or `document|symbol` of a link's address.
   */
  why?: string;
  /** Found under a wrong name that real pages use. */
  wrongName?: true;
  /** A short form ("the Call") bound to an earlier mention: shown as weaker, not counted. */
  weak?: true;
};
