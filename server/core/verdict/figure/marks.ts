// All thresholds of the judging of figures, in one place. They were set on annotated notes with known errors, on our own corpus
// and on honest notes put beside articles they do not come from.

/** Marks a pairing must reach, from 0..1; tuned on notes with known errors for at most one alarm in a hundred. */
export const MARKS = {
  /** Binding × fit at which an equal figure is told about the same thing. */
  supports: 0.12,
  /** The same for a figure of three digits or more: 2,898 is hardly met by chance. */
  telling: 0.04,
  /** The same for another figure: a warning must be far surer than a tick. */
  refutes: 0.15,
  /** Share of the words around the note's figure that the article's sentence must tell for a warning. */
  local: 0.25,
  /** The same where no word of what is told stands near the article's figure, but several sentences have it. */
  bare: 0.35,
  /** The same where one of the two figures does not say what it counts. */
  silent: 0.5,
  /** Share of the note's sentence from which it is the article's, whatever became of its figures. */
  retold: 0.5,
  /** Share of the words around the figure from which all of a short sentence is told. */
  whole: 0.9,
  /** Share of the words from which the article's sentence is the note's, wherever else the note's figure stands. */
  retelling: 0.8,
  /** Share of the words around the figure that a rival tells beside which places with the note's own figure do not count. */
  outdone: 0.85,
  /** Share of the rival's, at most, that such places tell. */
  little: 0.5,
  /** Share of the rival's words from which a place that tells the note's figure more coarsely speaks for it. */
  coarser: 0.9,
  /** What these marks are lowered to where several sentences tell the same other figure. */
  repeated: 0.7,
  /** The same where the figure looks like a slip of the pen for the other, */
  slip: 0.5,
  /** Share of the words from which the place of a figure that stands everywhere is the note's, wherever else it stands. */
  common: 0.6,
  /** Share of the words from which a multiple outdoes a formula that fits by chance. */
  chance: 0.75,
  /** Share of its score from which a place that tells the figure as the note does outweighs one that turns it round. */
  turned: 0.8,
  /** How much sooner a slip is chosen as the rival. */
  slipLead: 1.5,
};

/** `MARKS.local` by kind: an article tells many dates of one subject, and many models of one family. */
export const LOCAL = { quantity: MARKS.local, date: 0.28, entity: 0.4 } as const;
