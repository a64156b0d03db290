// The verdicts on the names of one sentence of a note. A name is refuted only where an article tells the same with another name
// in its place; a name that is merely new is nobody's mistake.

import type { Library } from "../../library/library.ts";
import { contains, slice } from "../../text/span.ts";
import { evidenceAt } from "../evidence.ts";
import type { Candidate } from "../figure/candidates.ts";
import type { NoteSentence } from "../figure/noteSentence.ts";
import { differsMessage } from "../message.ts";
import type { Claim } from "../verdict.ts";
import { findRival } from "./findRival.ts";
import { findListRival } from "./listRival.ts";
import { findMisspelled } from "./misspelled.ts";
import { nameLike } from "./nameLike.ts";
import type { NoteName } from "./noteNames.ts";
import { findOtherMembers } from "./otherMember.ts";
import { findOtherOffices } from "./otherOffice.ts";

/** Refuted names only: the others' claims are made of the whole text. Spans are in the leaf's prose. */
export function checkNames(
  sentence: NoteSentence,
  all: readonly NoteName[],
  candidates: readonly Candidate[],
  library: Library,
): readonly Claim[] {
  const names = all.filter(({ span }) => contains(sentence.span, span));
  return names.flatMap((name) => {
    const claim =
      misspelled(name, candidates, library) ??
      differing(name, sentence, candidates, { names, library });
    return claim === undefined ? [] : [claim];
  });
}

/** Words of closed classes that the article has otherwise, and offices that it gives to somebody else: 财务总监 for 首席技术官. */
export function checkMembers(
  sentence: NoteSentence,
  all: readonly NoteName[],
  candidates: readonly Candidate[],
  library: Library,
): readonly Claim[] {
  const names = all.filter(({ span }) => contains(sentence.span, span));
  const members = findOtherMembers(sentence, candidates, names).map(({ candidate, ...member }) => {
    return { ...member, place: candidate.place };
  });
  const found = members.length > 0 ? members : findOtherOffices(sentence, names, library);
  return found.map(({ place, span, there }) => {
    const written = slice(sentence.text, span);
    const evidence = evidenceAt(place, there);
    const name = { span, written, type: "other", entity: undefined } as const;
    return claimOf(name, { evidence, told: evidence.text, type: "other", fault: "differs" });
  });
}

function misspelled(
  name: NoteName,
  candidates: readonly Candidate[],
  library: Library,
): Claim | undefined {
  const found = findMisspelled(name, candidates, library);
  return found && claimOf(name, { ...found, fault: "misspelled" });
}

function differing(
  name: NoteName,
  sentence: NoteSentence,
  candidates: readonly Candidate[],
  around: { readonly names: readonly NoteName[]; readonly library: Library },
): Claim | undefined {
  const rival =
    findRival(name, sentence, candidates, around) ??
    findListRival(name, sentence.text, candidates, around);
  if (rival === undefined) return undefined;
  const evidence = evidenceAt(rival.place, rival.span);
  const told = nameLike(name.written, rival.entity, evidence.text);
  return claimOf(name, { evidence, told, type: rival.entity.type, fault: "differs" });
}

function claimOf(
  { span, written, type }: NoteName,
  {
    evidence,
    told,
    fault,
  }: {
    readonly evidence: Claim["evidence"][number];
    readonly told: string;
    readonly type: NoteName["type"];
    readonly fault: "misspelled" | "differs";
  },
): Claim {
  return {
    span,
    mention: { kind: "entity", span, type, name: written },
    verdict: "refuted",
    evidence: [evidence],
    reason: differsMessage(written, evidence),
    told: { kind: "entity", span, type, name: told },
    fault,
  };
}
